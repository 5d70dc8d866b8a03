package dev.candor.message;

import dev.candor.diagnostic.Findings;
import dev.candor.diagnostic.Outcome;
import dev.candor.frontmatter.Yaml;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The messages of a site's settings by language.
 *
 * @param all the messages by key, by language as the settings name it: {@code pt}, {@code pt-BR}
 * @param given the messages that follow from other settings, in the site's own language
 * @param base the site's own language without its region
 */
record SiteEntries(
    Map<String, Map<String, MessageCatalog.Entry>> all,
    Map<String, MessageCatalog.Entry> given,
    String base) {

  /**
   * The entries of {@code words:}; {@code languages} distinguishes a language's code from a group
   * of keys.
   */
  static Outcome<SiteEntries> of(SiteWords site, Set<String> languages) {
    Findings findings = new Findings(site.file());
    Map<String, Map<String, MessageCatalog.Entry>> all = new LinkedHashMap<>();
    Map<String, MessageCatalog.Entry> own = new LinkedHashMap<>();
    Map<String, MessageCatalog.Entry> others = new LinkedHashMap<>();
    for (SiteWords.Given given : site.given()) {
      Message message = Message.of(MessagePattern.literal(given.text()));
      others.put(given.key(), new MessageCatalog.Entry(message, site.file(), given.span()));
    }
    List<Yaml.Entry> rest = new ArrayList<>();
    for (Yaml.Entry entry : site.words().entries()) {
      boolean language = languages.contains(MessageCatalogs.baseOf(entry.key()));
      if (language && entry.value() instanceof Yaml.Mapping inner) {
        all.computeIfAbsent(entry.key(), l -> new LinkedHashMap<>())
            .putAll(CatalogReader.read(inner, findings));
      } else {
        rest.add(entry);
      }
    }
    own.putAll(CatalogReader.read(new Yaml.Mapping(rest, site.words().span()), findings));
    all.computeIfAbsent(MessageCatalogs.baseOf(site.language()), l -> new LinkedHashMap<>())
        .putAll(own);
    String base = MessageCatalogs.baseOf(site.language());
    return findings.with(new SiteEntries(all, others, base));
  }

  Map<String, MessageCatalog.Entry> in(String wanted) {
    Map<String, MessageCatalog.Entry> some = new LinkedHashMap<>();
    if (wanted.equals(base)) {
      some.putAll(given);
    }
    some.putAll(all.getOrDefault(wanted, Map.of()));
    return some;
  }
}

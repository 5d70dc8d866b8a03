package dev.candor.site;

import dev.candor.content.Data;
import dev.candor.content.Kinds;
import dev.candor.content.TranslationRecord;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How the pages of a site in one language relate to those in the language that they are translated
 * from, and to those in other languages.
 *
 * @param source the site in that language; empty for that site itself
 * @param here the address of each page of the source that also exists in this language, and that
 *     address
 * @param records what was recorded about each translation, by the key of its page
 * @param others the pages in other languages than this one and that of the source
 * @param kept those that readers don't see
 */
public record Edition(
    Optional<Site> source,
    SortedMap<String, String> here,
    Map<String, TranslationRecord> records,
    List<Foreign> others,
    List<Target> kept) {

  public Edition {
    here = Collections.unmodifiableSortedMap(new TreeMap<>(here));
    records = Map.copyOf(records);
    others = List.copyOf(others);
    kept = List.copyOf(kept);
  }

  /** The pages in a language, and what they are translations of. */
  static Edition of(
      Optional<Site> source, List<Target> targets, Kinds kinds, Data data, List<Foreign> foreign) {
    List<Foreign> others = foreign.stream().filter(one -> !one.withheld()).toList();
    List<Target> kept = foreign.stream().filter(Foreign::withheld).map(Foreign::target).toList();
    if (source.isEmpty()) {
      return new Edition(source, new TreeMap<>(), Map.of(), others, kept);
    }
    SortedMap<String, String> here = new TreeMap<>();
    List<String> theirs = Hubs.pages(source.get().config().kinds());
    List<String> own = Hubs.pages(kinds);
    for (int i = 0; i < own.size(); i++) {
      here.put(theirs.get(i), own.get(i));
    }
    for (Target target : targets) {
      LinkedPage original = source.get().byKey().get(target.key());
      if (original != null) {
        here.put(original.permalink(), target.permalink());
      }
    }
    Map<String, TranslationRecord> records = new HashMap<>();
    data.translations().forEach(entry -> records.put(entry.item().page(), entry.item()));
    return new Edition(source, here, records, others, kept);
  }

  /** The pages in other languages that exist neither in this one nor in the source, by key. */
  Map<String, Target> onlyElsewhere(Set<String> own) {
    Set<String> known = new HashSet<>(own);
    source.ifPresent(
        site -> {
          known.addAll(site.byKey().keySet());
          known.addAll(site.withheld());
        });
    Map<String, Target> only = new LinkedHashMap<>();
    for (Foreign other : others) {
      if (!known.contains(other.target().key())) {
        only.putIfAbsent(other.target().key(), other.target());
      }
    }
    return only;
  }

  /** The pages of the source that these don't replace. */
  Map<String, LinkedPage> untranslated(Map<String, ?> own) {
    Map<String, LinkedPage> others = new LinkedHashMap<>();
    source.ifPresent(
        site ->
            site.byKey()
                .forEach(
                    (key, page) -> {
                      if (!own.containsKey(key)) {
                        others.put(key, page);
                      }
                    }));
    return others;
  }

  /** The language of a page in another language than this one. */
  Optional<String> languageOf(Target target) {
    return source
        .filter(site -> site.targets().anyMatch(target::equals))
        .map(site -> site.config().language())
        .or(
            () ->
                others.stream()
                    .filter(other -> other.target().equals(target))
                    .map(Foreign::tag)
                    .findFirst());
  }

  /** The address of a page in this language if it exists here, or the same address. */
  public String here(String address) {
    int hash = address.indexOf('#');
    String path = hash < 0 ? address : address.substring(0, hash);
    String found = here.get(path);
    return found == null ? address : found + (hash < 0 ? "" : address.substring(hash));
  }
}

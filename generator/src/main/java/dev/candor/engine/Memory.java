package dev.candor.engine;

import dev.candor.content.Data;
import dev.candor.content.DataReader;
import dev.candor.content.KindRole;
import dev.candor.content.Kinds;
import dev.candor.content.Language;
import dev.candor.content.Page;
import dev.candor.content.PageReader;
import dev.candor.content.SiteConfig;
import dev.candor.diagnostic.Outcome;
import dev.candor.editorial.Aids;
import dev.candor.editorial.Editor;
import dev.candor.grammar.Grammar;
import dev.candor.grammar.GrammarFault;
import dev.candor.grammar.Grammars;
import dev.candor.image.Cache;
import dev.candor.image.NoEncoderException;
import dev.candor.image.Picture;
import dev.candor.image.Pictures;
import dev.candor.message.MessageCatalogs;
import dev.candor.output.PageMemory;
import dev.candor.output.SiteAssets;
import dev.candor.parallel.Workers;
import dev.candor.render.Theme;
import dev.candor.site.LinkMemory;
import dev.candor.site.Site;
import dev.candor.source.SourceFile;
import dev.candor.spelling.Dictionaries;
import dev.candor.spelling.DictionaryFault;
import dev.candor.spelling.Speller;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What one build of a site keeps for the next: each parsed file by its text, the theme by its
 * templates, the assets, the linked site, and pages by their views. Each piece is reused only while
 * its inputs are unchanged.
 */
final class Memory {

  /** A result and the input it was made from. */
  private record Made<A, B>(A of, B result) {}

  private final Map<String, LinkMemory> links = new HashMap<>();
  private final Map<String, PageMemory> translations = new HashMap<>();
  private final PageMemory pages;
  private final PageReader reader = new PageReader();
  private Map<String, Made<SourceFile, Outcome<Page>>> readings = Map.of();
  private List<Object> kindsRead = List.of();
  private Optional<Made<List<SourceFile>, Outcome<Data>>> data = Optional.empty();
  private Optional<Made<List<SourceFile>, Outcome<Theme>>> theme = Optional.empty();
  private Optional<Made<List<Object>, Outcome<MessageCatalogs>>> catalogs = Optional.empty();
  private Optional<Made<List<Object>, Outcome<SiteAssets>>> assets = Optional.empty();

  private Optional<Made<String, Grammar>> grammar = Optional.empty();

  Memory(PageMemory pages) {
    this.pages = pages;
  }

  /**
   * The dictionaries and the grammar checker that the site turns on. Dictionaries are read each
   * time: their files may have changed.
   *
   * @throws EnvironmentFault if one of them is missing
   */
  Aids aids(SiteConfig config, Settings settings) throws EnvironmentFault {
    boolean proofread = config.editorial().grammar() || settings.proofread();
    Map<String, Speller> others = new HashMap<>();
    for (Language language : config.languages().others()) {
      speller(language.spelling(), settings).ifPresent(own -> others.put(language.code(), own));
    }
    return new Aids(
        speller(dictionary(config), settings),
        proofread ? grammar(config.language()) : Optional.empty(),
        others);
  }

  private Optional<Grammar> grammar(String language) throws EnvironmentFault {
    if (!Editor.readsIn(language)) {
      return Optional.empty();
    }
    if (grammar.isEmpty() || !grammar.get().of().equals(language)) {
      try {
        grammar = Optional.of(new Made<>(language, Grammars.of(language)));
      } catch (GrammarFault e) {
        throw new EnvironmentFault(String.valueOf(e.getMessage()), e);
      }
    }
    return grammar.map(Made::result);
  }

  /** The one of the site's own language, wherever the settings name it. */
  private static Optional<String> dictionary(SiteConfig config) {
    return config
        .editorial()
        .spelling()
        .or(() -> config.languages().main().flatMap(Language::spelling));
  }

  private static Optional<Speller> speller(Optional<String> dictionary, Settings settings)
      throws EnvironmentFault {
    Optional<Path> name = dictionary.map(settings.root()::resolve);
    try {
      return name.isEmpty() ? Optional.empty() : Optional.of(Dictionaries.read(name.get()));
    } catch (DictionaryFault e) {
      throw new EnvironmentFault(String.valueOf(e.getMessage()), e);
    }
  }

  /** What is kept from linking the pages in a language; the site's own has an empty code. */
  LinkMemory links(String language) {
    return links.computeIfAbsent(language, code -> new LinkMemory());
  }

  PageMemory pages() {
    return pages;
  }

  /** The rendered pages in another language. */
  PageMemory pages(String language) {
    return translations.computeIfAbsent(language, code -> pages.another());
  }

  /** The pages of a site with these settings. */
  List<Outcome<Page>> read(List<SourceFile> files, SiteConfig config, Workers workers) {
    List<Object> kinds = List.of(config.kinds(), config.languages());
    if (!kinds.equals(kindsRead)) {
      readings = Map.of();
      kindsRead = kinds;
    }
    Map<Optional<Language>, Kinds> byLanguage = new HashMap<>();
    byLanguage.put(Optional.empty(), config.kinds());
    config.languages().others().forEach(l -> byLanguage.put(Optional.of(l), config.kinds().in(l)));
    Map<String, Made<SourceFile, Outcome<Page>>> before = readings;
    List<Outcome<Page>> outcomes =
        workers.map(
            files,
            file -> {
              Made<SourceFile, Outcome<Page>> known = before.get(file.path());
              Optional<Language> language = config.languages().of(file.path());
              return known != null && known.of().equals(file)
                  ? known.result()
                  : reader.read(file, byLanguage.getOrDefault(language, config.kinds()), language);
            });
    Map<String, Made<SourceFile, Outcome<Page>>> after = new HashMap<>(files.size() * 2);
    for (int i = 0; i < files.size(); i++) {
      after.put(files.get(i).path(), new Made<>(files.get(i), outcomes.get(i)));
    }
    readings = after;
    return outcomes;
  }

  Outcome<Data> data(List<SourceFile> files) {
    Made<List<SourceFile>, Outcome<Data>> made =
        data.filter(known -> known.of().equals(files))
            .orElseGet(() -> new Made<>(files, DataReader.read(files)));
    data = Optional.of(made);
    return made.result();
  }

  Outcome<Theme> theme(List<SourceFile> templates) {
    Made<List<SourceFile>, Outcome<Theme>> made =
        theme
            .filter(known -> known.of().equals(templates))
            .orElseGet(() -> new Made<>(templates, Theme.of(templates)));
    theme = Optional.of(made);
    return made.result();
  }

  /** The program's messages, as worded by the theme and the site. */
  Outcome<MessageCatalogs> catalogs(ProjectSources sources) {
    List<Object> of =
        List.of(sources.shippedMessages(), sources.messages(), sources.config().value().words());
    Made<List<Object>, Outcome<MessageCatalogs>> made =
        catalogs
            .filter(known -> known.of().equals(of))
            .orElseGet(
                () ->
                    new Made<>(
                        of,
                        MessageCatalogs.of(
                            sources.shippedMessages(),
                            sources.messages(),
                            sources.config().value().words())));
    catalogs = Optional.of(made);
    return made.result();
  }

  /**
   * The theme, pictures and other assets of a site.
   *
   * @throws EnvironmentFault if this machine can't encode images
   */
  Outcome<SiteAssets> assets(LinkedSources linked, Cache cache, Workers workers)
      throws EnvironmentFault {
    ProjectSources sources = linked.sources();
    Site site = linked.site();
    List<Object> of =
        List.of(
            sources.theme(),
            sources.content().assets(),
            sources.content().files().stream().filter(f -> f.path().endsWith(".svg")).toList(),
            linked.images(),
            site.with(KindRole.TOPIC).stream().map(topic -> topic.page().id()).toList(),
            site.config().title(),
            site.config().baseUrl());
    Made<List<Object>, Outcome<SiteAssets>> made;
    if (assets.isPresent() && assets.get().of().equals(of)) {
      made = assets.get();
    } else {
      made = new Made<>(of, assetsOf(linked, cache, workers));
      assets = Optional.of(made);
    }
    return made.result();
  }

  private static Outcome<SiteAssets> assetsOf(LinkedSources linked, Cache cache, Workers workers)
      throws EnvironmentFault {
    ProjectSources sources = linked.sources();
    try {
      Outcome<SortedMap<String, Picture>> pictures =
          Pictures.of(sources.content(), linked.images(), cache, workers);
      return SiteAssets.of(linked.site(), sources.theme(), pictures.value(), workers)
          .after(pictures.found());
    } catch (NoEncoderException e) {
      throw new EnvironmentFault(String.valueOf(e.getMessage()), e);
    }
  }
}

package dev.candor.output.page;

import dev.candor.content.Translation;
import dev.candor.content.Words;
import dev.candor.render.Day;
import dev.candor.render.Link;
import dev.candor.render.TranslationNote;
import dev.candor.site.LinkedPage;
import dev.candor.site.Site;
import dev.candor.site.Twin;
import java.util.Optional;

/** What readers learn about a translation. */
final class TranslationNotes {

  private TranslationNotes() {}

  /** The note on a page of a site that is translated from another; nothing on any other page. */
  static Optional<TranslationNote> of(Site site, LinkedPage page) {
    if (site.edition().source().isEmpty() || page.page().translation().isEmpty()) {
      return Optional.empty();
    }
    Twin twin = Twin.of(site, page);
    Optional<String> how = page.page().translation().flatMap(Translation::how).map(Words::of);
    Optional<Day> stale =
        twin.state() == Twin.State.STALE
            ? twin.record().map(record -> Day.of(record.on(), site.messages()))
            : Optional.empty();
    String language = site.edition().source().get().config().language();
    int dash = language.indexOf('-');
    String base = dash < 0 ? language : language.substring(0, dash);
    String name = site.messages().nameWithin(base).orElse(base);
    return twin.source()
        .map(
            source ->
                new TranslationNote(
                    how, stale, new Link(source.permalink(), source.title()), name));
  }
}

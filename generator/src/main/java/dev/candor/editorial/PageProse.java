package dev.candor.editorial;

import dev.candor.content.KindTrait;
import dev.candor.content.Page;
import dev.candor.content.Thresholds;
import dev.candor.markdown.Prose;
import dev.candor.markdown.TextBlock;
import dev.candor.site.LinkedPage;
import dev.candor.site.Site;
import dev.candor.source.Span;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page as an editor reads it: its words, sentence by sentence, and the site around it. */
final class PageProse {

  private final Site site;
  private final LinkedPage page;
  private final Prose prose;
  private final Lexicon lexicon;
  private final IdentityHashMap<TextBlock, List<Sentence>> sentences = new IdentityHashMap<>();
  private final IdentityHashMap<TextBlock, MarkIndex> marks = new IdentityHashMap<>();
  private final IdentityHashMap<TextBlock, WordList> words = new IdentityHashMap<>();

  private @Nullable Readability readability;

  PageProse(Site site, LinkedPage page, Prose prose, Lexicon lexicon) {
    this.site = site;
    this.page = page;
    this.prose = prose;
    this.lexicon = lexicon;
  }

  Site site() {
    return site;
  }

  Page page() {
    return page.page();
  }

  /** The page with its references resolved. */
  LinkedPage linked() {
    return page;
  }

  boolean has(KindTrait trait) {
    return page.has(trait);
  }

  Thresholds thresholds() {
    return site.config().editorial().thresholds();
  }

  /** What all pages of the site have in common. */
  Lexicon lexicon() {
    return lexicon;
  }

  /** The blocks of the page's own text. */
  List<TextBlock> passages() {
    return prose.passages();
  }

  WordList words(TextBlock passage) {
    return words.computeIfAbsent(passage, p -> WordList.of(p.text()));
  }

  List<Sentence> sentences(TextBlock passage) {
    return sentences.computeIfAbsent(passage, p -> Sentence.split(p.text(), lexicon.shortForms()));
  }

  /** How hard it is to read; worked out once. */
  Readability readability() {
    Readability known = readability;
    if (known == null) {
      known = Readability.of(this);
      readability = known;
    }
    return known;
  }

  /** The key of the page's title: title, question or name. */
  String titleKey() {
    return page.kind().traits().titleKey();
  }

  /** The key of what sums the page up: summary, answer or definition. */
  String summaryKey() {
    return page.kind().traits().summaryKey();
  }

  /** The texts of the front matter that readers see, apart from the title. */
  List<TextBlock> fields() {
    List<TextBlock> fields = new ArrayList<>(3);
    for (String key : List.of(summaryKey(), "help", "myth.fact")) {
      field(key, fields);
    }
    return fields;
  }

  /** The title as written in the file; nothing if it is missing. */
  List<TextBlock> title() {
    List<TextBlock> fields = new ArrayList<>(1);
    field(titleKey(), fields);
    return fields;
  }

  private void field(String key, List<TextBlock> fields) {
    Span span = page().placeOf(key);
    if (span.length() > 0) {
      fields.add(TextBlock.of(page().file().text(), span));
    }
  }

  MarkIndex marks(TextBlock passage) {
    return marks.computeIfAbsent(passage, MarkIndex::new);
  }
}

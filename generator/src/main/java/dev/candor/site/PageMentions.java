package dev.candor.site;

import dev.candor.content.Data;
import dev.candor.content.PageReference;
import dev.candor.content.Review;
import dev.candor.content.TranslationRecord;
import dev.candor.markdown.Slot;
import dev.candor.source.SourceFile;
import dev.candor.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds every place in the sources that names a page. */
public final class PageMentions {

  private final Site site;
  private final Target target;
  private final List<Mention> found = new ArrayList<>();

  private PageMentions(Site site, Target target) {
    this.site = site;
    this.target = target;
  }

  private static final String CONTENT = "content/";

  /** All mentions of a page in a language of the site, and its records, by file and place. */
  public static List<Mention> of(Target target, Site site, Data data) {
    PageMentions mentions = new PageMentions(site, target);
    site.pages().forEach(mentions::inPage);
    mentions.inFields(site.config().origin().file(), site.config().origin().pages());
    String record = recordOf(target);
    for (Data.Entry<Review> review : data.reviews()) {
      if (review.item().page().equals(record)) {
        mentions.add(review.file(), review.span(), Mention.Form.RECORD);
      }
    }
    for (Data.Entry<TranslationRecord> translation : data.translations()) {
      if (translation.item().page().equals(record)) {
        mentions.add(translation.file(), translation.span(), Mention.Form.RECORD);
      }
    }
    mentions.found.sort(
        Comparator.comparing((Mention mention) -> mention.file().path())
            .thenComparingInt(mention -> mention.span().start()));
    return List.copyOf(mentions.found);
  }

  /** How records name a page: {@code articles/x}, or {@code es/articles/x} for a translation. */
  private static String recordOf(Target target) {
    String path = target.page().file().path();
    return path.substring(path.startsWith(CONTENT) ? CONTENT.length() : 0, path.length() - 3);
  }

  private void inPage(LinkedPage page) {
    SourceFile file = page.page().file();
    inFields(file, page.page().references());
    List<Slot> slots = page.body().body().slots();
    for (int i = 0; i < slots.size(); i++) {
      Slot slot = slots.get(i);
      if (isTarget(page.body().resolutions().get(i))) {
        add(file, slot.span(), formOf(slot));
      }
    }
  }

  private static Mention.Form formOf(Slot slot) {
    return slot instanceof Slot.Embed
        ? Mention.Form.EMBED
        : slot instanceof Slot.PageLink ? Mention.Form.REFERENCE : Mention.Form.LINK;
  }

  private boolean isTarget(Resolution resolution) {
    return resolution instanceof Resolution.Embedded embedded && embedded.target().equals(target)
        || resolution instanceof Resolution.Linked linked
            && linked.href().split("#", 2)[0].equals(target.permalink());
  }

  private void inFields(SourceFile file, List<PageReference> references) {
    for (PageReference reference : references) {
      Optional<Target> named = FrontMatterLinks.find(reference, site);
      if (named.filter(target::equals).isPresent()) {
        add(file, reference.span(), Mention.Form.FIELD);
      }
    }
  }

  private void add(SourceFile file, Span span, Mention.Form form) {
    found.add(new Mention(file, span, form));
  }
}

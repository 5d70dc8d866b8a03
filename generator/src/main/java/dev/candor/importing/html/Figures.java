package dev.candor.importing.html;

import dev.candor.importing.doc.Block;
import dev.candor.importing.doc.Inline;
import dev.candor.importing.doc.InlineTidier;
import dev.candor.importing.doc.Inlines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Images with captions, in the shapes that blog programs give them. */
final class Figures {

  private static final String CAPTIONS =
      "figcaption, td.tr-caption, .wp-caption-text, .image-caption-wrapper, .imageCaption";

  private final UnaryOperator<String> original;
  private int dropped;

  Figures(UnaryOperator<String> original) {
    this.original = original;
  }

  /** How many alternative texts were only the name of a file. */
  int dropped() {
    return dropped;
  }

  /** Whether an element is one image and its caption. */
  boolean isFigure(Element element) {
    boolean shape =
        element.normalName().equals("figure")
            || element.hasClass("tr-caption-container")
            || element.hasClass("wp-caption")
            || element.hasClass("image-block")
            || element.hasClass("sqs-block-image");
    return shape && element.select("img").size() == 1 && isOnlyCaptions(element);
  }

  /** Whether no words are outside of captions. */
  private static boolean isOnlyCaptions(Element element) {
    String all = HtmlFacts.said(element).strip();
    String captions =
        String.join(" ", element.select(CAPTIONS).stream().map(HtmlFacts::said).toList());
    return all.replaceAll("\\s+", "").equals(captions.replaceAll("\\s+", ""));
  }

  /** The image with its caption; a caption with links follows as a paragraph. */
  List<Block> blocks(Element figure, Function<Element, List<Inline>> read) {
    Element image = figure.selectFirst("img");
    List<Inline> caption = new ArrayList<>();
    for (Element part : figure.select(CAPTIONS)) {
      caption.addAll(read.apply(part));
    }
    List<Inline> tidy = InlineTidier.of(caption);
    boolean links = has(tidy, Inline.Link.class);
    String title = links ? "" : Inlines.text(tidy).replaceAll("\\s+", " ").strip();
    List<Block> blocks = new ArrayList<>();
    if (image != null) {
      List<Inline> linked = linked(image, figure, title);
      blocks.add(new Block.Paragraph(linked));
    }
    if (links) {
      blocks.add(new Block.Paragraph(List.of(new Inline.Styled(Inline.Style.EMPHASIS, tidy))));
    }
    return blocks;
  }

  private static boolean has(List<Inline> inlines, Class<?> sort) {
    return inlines.stream()
        .anyMatch(i -> sort.isInstance(i) || i instanceof Inline.Styled s && has(s.inside(), sort));
  }

  @SuppressWarnings("ReferenceEquality") // the very same element is meant
  private List<Inline> linked(Element image, Element figure, String title) {
    List<Wrap> wraps = new ArrayList<>();
    for (Node parent = image.parent();
        parent != null && parent != figure;
        parent = parent.parent()) {
      if (parent instanceof Element element && element.normalName().equals("a")) {
        wraps.add(new Wrap(Optional.empty(), element.attr("href")));
      }
    }
    return image(image, wraps, title);
  }

  List<Inline> image(Element image, List<Wrap> wraps) {
    return image(image, wraps, image.attr("title").strip());
  }

  /** An image; a link from it to the same image at another size goes. */
  private List<Inline> image(Element element, List<Wrap> wraps, String title) {
    String src = element.attr("src").strip();
    if (src.isEmpty()) {
      return List.of();
    }
    String best = original.apply(src);
    List<Wrap> links = new ArrayList<>();
    for (Wrap wrap : wraps) {
      boolean link = wrap.style().isEmpty();
      boolean same = link && ImageAddress.isSame(original.apply(wrap.href()), best);
      if (same) {
        best = original.apply(wrap.href());
      } else if (link) {
        links.add(wrap);
      }
    }
    boolean named = ImageAddress.isFileName(element.attr("alt"), best);
    dropped += named && !element.attr("alt").isBlank() ? 1 : 0;
    String alt = named ? "" : element.attr("alt");
    String caption = title.equals(alt) || ImageAddress.isFileName(title, best) ? "" : title;
    return List.of(Wrap.around(new Inline.Image(best, alt.strip(), caption), links));
  }
}

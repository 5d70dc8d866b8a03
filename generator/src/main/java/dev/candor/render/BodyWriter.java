package dev.candor.render;

import dev.candor.content.HeadingIds;
import dev.candor.content.Language;
import dev.candor.content.StoryBasis;
import dev.candor.content.Words;
import dev.candor.markdown.Body;
import dev.candor.markdown.Heading;
import dev.candor.markdown.Slot;
import dev.candor.message.Messages;
import dev.candor.site.LinkedBody;
import dev.candor.site.LinkedBody.Mark;
import dev.candor.site.Resolution;
import dev.candor.site.Target;
import dev.candor.text.Utf8;
import dev.candor.text.Utf8Builder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Fills the slots of one page's body and marks its terms. Each page gets a new one. */
public final class BodyWriter {

  private final Map<String, ImageView> images;
  private final Messages words;
  private final String self;
  private final Utf8Builder out = new Utf8Builder(8192);

  /** The ids of the page's own headings. */
  private final Set<String> taken = new HashSet<>();

  /** The ids of its headings by other tools. */
  private final List<List<String>> oldIds = new ArrayList<>();

  private int lastHeading = 1;
  private boolean linkOpen;

  private BodyWriter(Map<String, ImageView> images, Messages words, String self) {
    this.images = images;
    this.words = words;
    this.self = self;
  }

  /** The body as HTML; {@code images} has every image by its source path. */
  public static Html html(LinkedBody body, Map<String, ImageView> images, Messages words) {
    return html(body, images, words, List.of(), "");
  }

  /**
   * The same with headings that have the ids of other tools, too, on the page with the address
   * {@code self}, which doesn't link to itself.
   */
  public static Html html(
      LinkedBody body,
      Map<String, ImageView> images,
      Messages words,
      List<HeadingIds> tools,
      String self) {
    BodyWriter writer = new BodyWriter(images, words, self);
    List<Heading> headings = body.body().headings();
    headings.forEach(heading -> writer.taken.add(heading.id()));
    for (HeadingIds tool : tools) {
      writer.oldIds.add(tool.of(headings.stream().map(Heading::text).toList()));
    }
    writer.write(body, "", 0);
    return new Html(writer.out.toUtf8());
  }

  /** A paragraph from the settings without its element; its links are used as written. */
  public static Html sentence(Body body, Messages words) {
    BodyWriter writer = new BodyWriter(Map.of(), words, "");
    List<Resolution> resolutions = new ArrayList<>();
    for (Slot slot : body.slots()) {
      resolutions.add(
          slot instanceof Slot.LinkStart link
              ? new Resolution.Linked(link.destination(), "")
              : Resolution.PLAIN);
    }
    writer.write(new LinkedBody(body, resolutions, List.of()), "", 0);
    String html = writer.out.toUtf8().toString().strip();
    return Html.of(html.substring("<p>".length(), html.length() - "</p>".length()));
  }

  /** The element id of a cited work among a page's sources. */
  public static String sourceId(String key) {
    return "source-" + key;
  }

  /** The note printed with a story, so that no reader takes it for a true one. */
  public static String disclaimer(StoryBasis basis, Messages words) {
    return words.of("story." + Words.of(basis));
  }

  private void write(LinkedBody linked, String prefix, int deeper) {
    Utf8 html = linked.body().html();
    List<Slot> slots = linked.body().slots();
    List<Mark> marks = linked.marks();
    int from = 0;
    int mark = 0;
    for (int i = 0; i < slots.size(); i++) {
      Slot slot = slots.get(i);
      while (mark < marks.size() && marks.get(mark).end() <= slot.at()) {
        from = write(marks.get(mark++), html, from, prefix);
      }
      out.append(html, from, slot.at());
      from = slot.at();
      write(slot, linked.resolutions().get(i), linked, prefix, deeper);
    }
    while (mark < marks.size()) {
      from = write(marks.get(mark++), html, from, prefix);
    }
    out.append(html, from, html.length());
  }

  private int write(Mark mark, Utf8 html, int from, String prefix) {
    out.append(html, from, mark.start());
    Target term = mark.term();
    String id = prefix + "tip-" + term.page().id();
    while (taken.contains(id)) {
      id = "_" + id;
    }
    out.append("<span class=\"word\" tabindex=\"-1\"><a class=\"term\" href=\"")
        .append(term.permalink());
    out.append("\" aria-describedby=\"").append(id).append("\">");
    out.append(html, mark.start(), mark.end());
    out.append("</a></span><span class=\"tip\"><span role=\"tooltip\" id=\"")
        .append(id)
        .append("\">");
    Html.escape(term.page().content().summary(), out);
    out.append("</span> <a tabindex=\"-1\" href=\"").append(term.permalink()).append("\">");
    Html.escape(words.of("term.more"), out);
    out.append("<span class=\"hidden\">: ");
    Html.escape(term.title(), out);
    out.append("</span></a></span>");
    return mark.end();
  }

  private void write(
      Slot slot, Resolution resolution, LinkedBody linked, String prefix, int deeper) {
    if (slot instanceof Slot.HeadingStart start) {
      begin(start, linked, prefix, deeper);
    } else if (slot instanceof Slot.HeadingEnd) {
      out.append("</h").append(lastHeading).append('>');
    } else if (slot instanceof Slot.Word word) {
      Html.escape(words.of(word.key(), "number", word.number()), out);
    } else if (slot instanceof Slot.LocalId) {
      out.append(prefix);
    } else if (slot instanceof Slot.LinkStart link) {
      open(link, resolution);
    } else if (slot instanceof Slot.LinkEnd) {
      out.append(linkOpen ? "</a>" : "");
      linkOpen = false;
    } else if (slot instanceof Slot.Image image) {
      image(image, resolution);
    } else if (resolution instanceof Resolution.Linked to) {
      boolean leads = !to.href().equals(self);
      if (leads) {
        out.append("<a href=\"");
        Html.escape(address(to), out);
        out.append("\">");
      }
      Html.escape(to.text(), out);
      out.append(leads ? "</a>" : "");
    } else if (resolution instanceof Resolution.Unlinked text) {
      out.append(text.planned() ? "<span class=\"planned\">" : "");
      boolean unnamed = text.text().isEmpty() && slot instanceof Slot.PageLink;
      Html.escape(unnamed ? words.of("page.unpublished") : text.text(), out);
      out.append(text.planned() ? "</span>" : "");
    } else if (resolution instanceof Resolution.Cited cited) {
      cite(cited);
    } else if (resolution instanceof Resolution.Charted charted) {
      new ChartWriter(out, words).write(charted);
    } else if (resolution instanceof Resolution.Embedded embedded) {
      embed(embedded);
    }
  }

  private void begin(Slot.HeadingStart start, LinkedBody linked, String prefix, int deeper) {
    Heading heading = linked.body().headings().get(start.index());
    lastHeading = Math.min(6, Math.max(2, heading.level()) + deeper);
    out.append("<h").append(lastHeading).append(" id=\"").append(prefix);
    Html.escape(heading.id(), out);
    out.append("\">");
    if (prefix.isEmpty()) {
      oldIds.forEach(ids -> oldId(ids.get(start.index())));
    }
  }

  /** A place that old links to a heading find, unless the page has that id already. */
  private void oldId(String id) {
    if (!id.isEmpty() && !id.startsWith("_") && !id.startsWith("source-") && taken.add(id)) {
      out.append("<span id=\"");
      Html.escape(id, out);
      out.append("\"></span>");
    }
  }

  private void open(Slot.LinkStart link, Resolution resolution) {
    if (resolution instanceof Resolution.Linked to && !to.href().equals(self)) {
      out.append("<a href=\"");
      Html.escape(address(to), out);
      out.append('"');
      title(link.title());
      out.append('>');
      linkOpen = true;
    }
  }

  /** Where a link leads; to a heading of this page without the page's address. */
  private String address(Resolution.Linked to) {
    boolean here = !self.isEmpty() && to.href().startsWith(self + "#");
    return here ? to.href().substring(self.length()) : to.href();
  }

  private void title(Optional<String> title) {
    if (title.isPresent()) {
      out.append(" title=\"");
      Html.escape(title.get(), out);
      out.append('"');
    }
  }

  private void image(Slot.Image image, Resolution resolution) {
    ImageView view = resolution instanceof Resolution.Image found ? images.get(found.path()) : null;
    if (view != null) {
      out.append("<img src=\"");
      Html.escape(view.src(), out);
      if (view.srcset().isPresent()) {
        out.append("\" srcset=\"");
        Html.escape(view.srcset().get(), out);
        out.append("\" sizes=\"").append(ImageView.SIZES);
      }
      out.append("\" alt=\"");
      Html.escape(image.alt(), out);
      out.append("\" width=\"").append(view.width()).append("\" height=\"");
      out.append(view.height()).append("\" loading=\"lazy\" decoding=\"async\">");
    } else {
      Html.escape(image.alt(), out);
    }
  }

  /** A citation is never on another line than the word before it. */
  private void cite(Resolution.Cited cited) {
    if (cited.numbers().isEmpty()) {
      return;
    }
    if (out.endsWith(' ')) {
      out.setLength(out.length() - 1);
    }
    out.append("<span class=\"cites\">");
    for (int i = 0; i < cited.numbers().size(); i++) {
      citation(cited.numbers().get(i), cited.keys().get(i), words, out);
    }
    out.append("</span>");
  }

  static void citation(int number, String key, Messages words, Utf8Builder out) {
    out.append("<a class=\"cite\" href=\"#");
    Html.escape(sourceId(key), out);
    out.append("\"><span class=\"hidden\">");
    Html.escape(words.of("sources.source"), out);
    out.append(" </span>[").append(number).append("]</a>");
  }

  /** A story: what it is, that it is invented, how it begins, and where it goes on. */
  private void embed(Resolution.Embedded embedded) {
    Target target = embedded.target();
    String id = "embed-" + target.page().id();
    int level = Math.min(5, lastHeading + 1);
    out.append("<aside class=\"embed\" aria-labelledby=\"").append(id).append("\">\n");
    out.append("<h").append(level).append(" id=\"").append(id).append("\"><a href=\"");
    out.append(target.permalink()).append("\">");
    Html.escape(target.title(), out);
    out.append("</a></h").append(level).append(">\n");
    target.page().content().madeOf().ifPresent(this::disclaimer);
    String language = embedded.language().orElse("");
    if (!language.isEmpty()) {
      out.append("<div lang=\"").append(language).append("\" dir=\"");
      out.append(Language.isRightToLeft(language) ? "rtl" : "ltr").append("\">\n");
    }
    write(embedded.body(), target.page().id() + "--", level - 1);
    out.append(language.isEmpty() ? "" : "</div>\n");
    out.append("<p class=\"more\"><a href=\"").append(target.permalink()).append("\">");
    Html.escape(words.of("story.more"), out);
    out.append("<span class=\"hidden\">: ");
    Html.escape(target.title(), out);
    out.append("</span></a></p>\n</aside>\n");
  }

  private void disclaimer(StoryBasis basis) {
    out.append("<p class=\"disclaimer\">");
    Html.escape(disclaimer(basis, words), out);
    out.append("</p>\n");
  }
}

package dev.candor.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.candor.diagnostic.Diagnostic;
import dev.candor.diagnostic.Rule;
import dev.candor.output.Build;
import dev.candor.output.artifact.Artifact;
import dev.candor.parallel.Workers;
import dev.candor.source.SourceFile;
import dev.candor.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Checks that an SVG image is only a drawing: no script, no handler, nothing loaded. */
final class ImageCheck implements Check {

  static final Rule UNSAFE_IMAGE =
      Rule.error("unsafe-image", "An SVG image contains no scripts and loads nothing.");

  private static final Set<String> ELEMENTS =
      Set.of(
          "svg",
          "g",
          "defs",
          "symbol",
          "use",
          "title",
          "desc",
          "path",
          "rect",
          "circle",
          "ellipse",
          "line",
          "polyline",
          "polygon",
          "text",
          "tspan",
          "textpath",
          "lineargradient",
          "radialgradient",
          "stop",
          "clippath",
          "mask",
          "pattern",
          "marker",
          "filter",
          "fegaussianblur",
          "feoffset",
          "feblend",
          "fecolormatrix",
          "femerge",
          "femergenode",
          "feflood",
          "fecomposite");

  @Override
  public List<Diagnostic> check(Build build, Workers workers) {
    List<Diagnostic> found = new ArrayList<>();
    for (Artifact artifact : build.artifacts()) {
      if (artifact.path().value().endsWith(".svg")) {
        String text = new String(artifact.bytes(), UTF_8);
        examine(SourceFile.of(build.nameOf(artifact), text), found);
      }
    }
    return found;
  }

  private static void examine(SourceFile file, List<Diagnostic> found) {
    Parser parser = Parser.xmlParser().setTrackPosition(true).setTrackErrors(1);
    var document = Jsoup.parse(file.text(), "", parser);
    document
        .nodeStream(DocumentType.class)
        .filter(d -> d.outerHtml().contains("["))
        .forEach(d -> found.add(fault(file, 0, "the document type declares entities")));
    for (Element element : document.getAllElements()) {
      String name = element.normalName();
      if (name.startsWith("#")) {
        continue;
      }
      int at = Math.max(0, element.sourceRange().startPos());
      if (!ELEMENTS.contains(name)) {
        found.add(fault(file, at, "an image can't contain <" + element.tagName() + ">"));
      }
      for (Attribute attribute : element.attributes()) {
        faultOf(attribute).forEach(message -> found.add(fault(file, at, message)));
      }
    }
  }

  private static List<String> faultOf(Attribute attribute) {
    String key = attribute.getKey().toLowerCase(Locale.ROOT);
    String value = attribute.getValue().strip().toLowerCase(Locale.ROOT);
    if (key.startsWith("on")) {
      return List.of("an image can't have the handler \"" + attribute.getKey() + "\"");
    }
    boolean link = key.equals("href") || key.endsWith(":href") || key.equals("src");
    if (link && !value.startsWith("#")) {
      return List.of("an image can't load or link to \"" + attribute.getValue() + "\"");
    }
    if (value.contains("url(") && !value.replace(" ", "").contains("url(#")
        || value.contains("javascript:")
        || key.equals("style") && value.contains("@import")) {
      return List.of("an image can't load \"" + attribute.getValue() + "\"");
    }
    return List.of();
  }

  private static Diagnostic fault(SourceFile file, int at, String message) {
    return UNSAFE_IMAGE
        .at(file, Span.of(at, Math.min(file.text().length(), at + 1)), message)
        .suggesting("save it from the drawing program as plain SVG, without scripts and links");
  }
}

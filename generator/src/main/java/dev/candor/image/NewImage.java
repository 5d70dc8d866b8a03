package dev.candor.image;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.candor.diagnostic.Diagnostic;
import dev.candor.diagnostic.Outcome;
import dev.candor.image.svg.Drawing;
import dev.candor.image.svg.SvgReader;
import dev.candor.source.SourceFile;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Looks at an image before it joins a site. */
public final class NewImage {

  private NewImage() {}

  /**
   * The ending that an image's file must have, by what is in it.
   *
   * @param name what the image is called, for findings
   * @return empty, with what is wrong, if no page could show it
   */
  public static Outcome<Optional<String>> ending(String name, byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, 512), UTF_8).stripLeading();
    if (head.startsWith("<") || head.startsWith("\uFEFF<")) {
      Outcome<Optional<Drawing>> drawing =
          SvgReader.read(SourceFile.of(name, new String(bytes, UTF_8)));
      return drawing.map(drawn -> drawn.map(is -> "svg"));
    }
    try {
      String kind = Kind.of(bytes).name().toLowerCase(Locale.ROOT);
      Decoder.decode(bytes);
      return Outcome.of(Optional.of(kind.equals("jpeg") ? "jpg" : kind));
    } catch (Unfit unfit) {
      List<Diagnostic> why = List.of(unfit.in(name));
      return Outcome.of(Optional.empty(), why);
    }
  }
}

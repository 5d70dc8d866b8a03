package dev.candor.image;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.candor.diagnostic.Diagnostic;
import dev.candor.diagnostic.Outcome;
import dev.candor.image.svg.Drawing;
import dev.candor.image.svg.SvgReader;
import dev.candor.parallel.Workers;
import dev.candor.source.Asset;
import dev.candor.source.Hash;
import dev.candor.source.SourceFile;
import dev.candor.source.SourceTree;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Makes the images shown on pages from the files that authors supply. */
public final class Pictures {

  private static final List<Integer> WIDTHS = List.of(480, 800, 1200, 1600);

  /** Larger files are processed one at a time, because each takes much memory. */
  private static final int LARGE_FILE = 4 << 20;

  /** For a drawing with colours for dark mode, which a stylesheet should leave as it is. */
  private static final String OWN_DARK_MODE = "dark.svg";

  private static final Object ONE_AT_A_TIME = new Object();

  private final Cache cache;

  private Pictures(Cache cache) {
    this.cache = cache;
  }

  /** The images at these source paths; an unusable one is reported and left out. */
  public static Outcome<SortedMap<String, Picture>> of(
      SourceTree content, SortedSet<String> paths, Cache cache, Workers workers) {
    if (paths.isEmpty()) {
      return Outcome.of(new TreeMap<>());
    }
    Pictures pictures = new Pictures(cache);
    List<Supplier<Made>> jobs = new ArrayList<>();
    for (SourceFile file : content.files()) {
      if (paths.contains(file.path())) {
        jobs.add(() -> drawing(file));
      }
    }
    for (Asset asset : content.assets()) {
      if (paths.contains(asset.path())) {
        jobs.add(() -> pictures.photograph(asset));
      }
    }
    SortedMap<String, Picture> all = new TreeMap<>();
    List<Diagnostic> found = new ArrayList<>();
    for (Made made : workers.map(jobs, Supplier::get)) {
      made.picture().ifPresent(picture -> all.put(made.path(), picture));
      found.addAll(made.found());
    }
    return Outcome.of(Collections.unmodifiableSortedMap(all), found);
  }

  private record Made(String path, Optional<Picture> picture, List<Diagnostic> found) {

    static Made of(String path, Picture picture) {
      return new Made(path, Optional.of(picture), List.of());
    }

    static Made unfit(String path, Unfit why) {
      return new Made(path, Optional.empty(), List.of(why.in(path)));
    }
  }

  private static Made drawing(SourceFile file) {
    Outcome<Optional<Picture>> drawn =
        SvgReader.read(file).map(drawing -> drawing.map(Pictures::drawing));
    return new Made(file.path(), drawn.value(), drawn.found());
  }

  private static Picture drawing(Drawing drawing) {
    byte[] bytes = drawing.text().getBytes(UTF_8);
    return new Picture(
        drawing.width(),
        drawing.height(),
        drawing.hasDarkMode() ? OWN_DARK_MODE : "svg",
        List.of(new Picture.Rendition(drawing.width(), bytes)));
  }

  private Made photograph(Asset asset) {
    String key = "picture " + Encoder.VERSION + " " + WIDTHS + " " + Hash.of(asset.bytes());
    Optional<byte[]> kept = cache.get(key);
    if (kept.isPresent()) {
      try {
        return Made.of(asset.path(), Picture.unpack(kept.get()));
      } catch (IOException e) {
        // an entry in another format: encoded again below
      }
    }
    try {
      Picture picture = make(asset.bytes());
      cache.put(key, picture.pack());
      return Made.of(asset.path(), picture);
    } catch (Unfit e) {
      return Made.unfit(asset.path(), e);
    }
  }

  private static Picture make(byte[] bytes) throws Unfit {
    if (bytes.length < LARGE_FILE) {
      try {
        return encode(bytes);
      } catch (OutOfMemoryError e) {
        // Others took the memory at that moment: tried again alone.
      }
    }
    synchronized (ONE_AT_A_TIME) {
      try {
        return encode(bytes);
      } catch (OutOfMemoryError e) {
        throw Unfit.size(
            "there is not enough memory to decode the image",
            "scale it down to a width of 3200 pixels, or set JDK_JAVA_OPTIONS=-Xmx4g");
      }
    }
  }

  private static Picture encode(byte[] bytes) throws Unfit {
    BufferedImage image = Decoder.decode(bytes);
    boolean photograph = Kind.of(bytes) == Kind.JPEG || Kind.of(bytes) == Kind.WEBP;
    List<Picture.Rendition> renditions = new ArrayList<>();
    BufferedImage scaled = image;
    for (int width : widths(image.getWidth())) {
      scaled = Pixels.scaled(image, width);
      renditions.add(
          new Picture.Rendition(
              width, photograph ? Encoder.lossy(scaled) : Encoder.smallest(scaled)));
    }
    return new Picture(scaled.getWidth(), scaled.getHeight(), "webp", renditions);
  }

  /** The standard widths below that of the original, and the original's unless it is very wide. */
  static List<Integer> widths(int original) {
    List<Integer> widths = new ArrayList<>();
    for (int width : WIDTHS) {
      if (width < original) {
        widths.add(width);
      }
    }
    if (widths.size() < WIDTHS.size()) {
      widths.add(original);
    }
    return widths;
  }
}

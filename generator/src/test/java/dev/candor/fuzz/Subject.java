package dev.candor.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.candor.cli.WholeRun;
import dev.candor.content.DataReader;
import dev.candor.content.Kinds;
import dev.candor.content.PageReader;
import dev.candor.content.SiteConfigReader;
import dev.candor.frontmatter.FrontMatter;
import dev.candor.image.Cache;
import dev.candor.image.Pictures;
import dev.candor.image.svg.SvgReader;
import dev.candor.output.artifact.Artifact;
import dev.candor.parallel.Workers;
import dev.candor.publish.Manifest;
import dev.candor.publish.PublishException;
import dev.candor.publish.archive.ArchiveReading;
import dev.candor.publish.target.ReleaseRecord;
import dev.candor.source.Asset;
import dev.candor.source.SitePath;
import dev.candor.source.SourceFile;
import dev.candor.source.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Something that reads files, what it is fed with, and its share of the inputs. */
@SuppressWarnings("ImmutableEnumChecker") // what they read with is made once and keeps nothing
enum Subject {
  FRONT_MATTER(12, "../content", ".md") {
    @Override
    void read(byte[] input, Path folder) {
      use(FrontMatter.read(file("content/articles/a.md", input)));
    }
  },
  CONTENT(30, "../content", ".md") {
    private final PageReader reader = new PageReader();

    @Override
    void read(byte[] input, Path folder) {
      for (String kind : List.of("articles", "faqs", "vignettes", "listings")) {
        use(reader.read(file("content/" + kind + "/a.md", input), Kinds.USUAL));
      }
    }
  },
  SITE_YAML(10, "../site", "site.yaml") {
    @Override
    void read(byte[] input, Path folder) {
      use(SiteConfigReader.read(file("site/site.yaml", input)));
    }
  },
  DATA(14, "../content", ".yaml") {
    @Override
    void read(byte[] input, Path folder) {
      for (String name : List.of("references", "helplines", "planned", "reviews")) {
        use(DataReader.read(List.of(file("content/" + name + ".yaml", input))));
      }
      use(DataReader.baseline(file("site/baseline.yaml", input)));
    }
  },
  SVG(14, "..", ".svg") {
    @Override
    void read(byte[] input, Path folder) {
      use(SvgReader.read(file("content/images/a.svg", input)));
    }
  },
  IMAGES(8, "src/test/resources/images", "") {
    private final Workers workers = new Workers(1);

    @Override
    void read(byte[] input, Path folder) {
      SourceTree tree = new SourceTree(List.of(), List.of(new Asset("a.jpg", input)), List.of());
      TreeSet<String> names = new TreeSet<>(Set.of("a.jpg"));
      use(Pictures.of(tree, names, Cache.NONE, workers));
    }
  },
  MANIFESTS(8, "", "") {
    @Override
    List<byte[]> seeds() {
      String hash = "0".repeat(64);
      String text = "candor-manifest 1\n" + hash + " 12 index.html\n" + hash + " 3 a b/c.html\n";
      String record = "candor-release 1\n3\n2026-11-22T12:00:00Z\n" + text;
      return List.of(text.getBytes(UTF_8), record.getBytes(UTF_8));
    }

    @Override
    void read(byte[] input, Path folder) {
      try {
        use(Manifest.of("manifest", new String(input, UTF_8).lines().toList()));
      } catch (PublishException e) {
        use(e);
      }
      try {
        use(ReleaseRecord.parse("release", input));
      } catch (PublishException e) {
        use(e);
      }
    }
  },
  ARCHIVES(3, "", "") {
    private final List<Artifact> files =
        List.of(
            Artifact.of(SitePath.of("index.html"), "<p>Home</p>".repeat(50).getBytes(UTF_8)),
            Artifact.of(SitePath.of("a/index.html"), "<p>A</p>".getBytes(UTF_8)));

    @Override
    List<byte[]> seeds() throws IOException {
      return ArchiveReading.archives(files);
    }

    @Override
    void read(byte[] input, Path folder) throws IOException {
      Path archive = folder.resolve("archive");
      Files.write(archive, input);
      use(ArchiveReading.refusals(archive, Manifest.EMPTY));
    }
  },
  /** A page goes the whole way: read, linked, rendered, checked and reported. */
  WHOLE_CHECK(1, "../content", ".md") {
    @Override
    void read(byte[] input, Path folder) throws IOException {
      use(WholeRun.check(folder, input));
    }
  };

  private static final int TOO_LARGE_TO_START_WITH = 200_000;

  private final int share;
  private final String seeds;
  private final String ending;

  Subject(int share, String seeds, String ending) {
    this.share = share;
    this.seeds = seeds;
    this.ending = ending;
  }

  /** How many of a hundred inputs it gets. */
  int share() {
    return share;
  }

  /** Reads an input; findings and refusals are right, an exception is not. */
  abstract void read(byte[] input, Path folder) throws IOException;

  /** The project's own files of that kind. */
  List<byte[]> seeds() throws IOException {
    List<byte[]> all = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of(seeds))) {
      for (Path file : files.filter(this::isSeed).sorted().toList()) {
        if (Files.size(file) < TOO_LARGE_TO_START_WITH) {
          all.add(Files.readAllBytes(file));
        }
      }
    }
    return all;
  }

  private boolean isSeed(Path file) {
    String path = file.toString().replace('\\', '/');
    return path.endsWith(ending) && Files.isRegularFile(file) && !path.contains("/target/");
  }

  static SourceFile file(String path, byte[] input) {
    return SourceFile.of(path, new String(input, UTF_8));
  }

  static void use(Object result) {
    if (result.hashCode() == 0x5eed) {
      System.out.print(""); // so that no result is left out as unused
    }
  }
}

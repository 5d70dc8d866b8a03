package dev.candor.publish.s3;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.candor.output.artifact.Artifact;
import dev.candor.publish.remote.Publishing;
import dev.candor.publish.run.Published;
import dev.candor.source.SitePath;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * The two ends of bench/s3.sh: {@code serve} starts a server and prints its port, {@code publish
 * PORT FILES} sends that many files there, then again ten that changed, and says how long each
 * took.
 */
public final class S3Bench {

  private S3Bench() {}

  public static void main(String[] arguments) throws Exception {
    PrintStream out = new PrintStream(System.out, true, UTF_8);
    if (arguments[0].equals("serve")) {
      out.println(new S3Server().port());
      Thread.sleep(Long.MAX_VALUE);
    }
    int port = Integer.parseInt(arguments[1]);
    int files = Integer.parseInt(arguments[2]);
    out.println("new: " + publish(port, site(files, 0)));
    out.println("nothing: " + publish(port, site(files, 0)));
    out.println("ten changed: " + publish(port, site(files, 10)));
  }

  private static String publish(int port, List<Artifact> site) throws Exception {
    long start = System.nanoTime();
    Published published = Publishing.publish(S3Server.targetAt(port, "prefix", "site"), site);
    double seconds = (System.nanoTime() - start) / 1e9;
    int written = published.changes().added().size() + published.changes().changed().size();
    Runtime machine = Runtime.getRuntime();
    long heap = (machine.totalMemory() - machine.freeMemory()) >> 20;
    return String.format(
        java.util.Locale.ROOT,
        "%d of %d files written, %.1f s, heap at the end %d MB",
        written,
        site.size(),
        seconds,
        heap);
  }

  /** Pages of 1 to 20 KB, a tenth of them assets; so many pages in another version. */
  private static List<Artifact> site(int files, int changed) {
    List<Artifact> site = new ArrayList<>();
    for (int i = 0; i < files; i++) {
      byte[] bytes = new byte[1_000 + i * 19 % 19_000];
      new Random(i < changed * 11 && i % 11 == 1 ? -i : i).nextBytes(bytes);
      String path = i % 10 == 0 ? "assets/a" + i + ".css" : "articles/p" + i + "/index.html";
      site.add(Artifact.of(SitePath.of(path), bytes));
    }
    return site;
  }
}

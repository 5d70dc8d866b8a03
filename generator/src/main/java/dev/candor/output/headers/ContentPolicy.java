package dev.candor.output.headers;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.candor.content.Hosting;
import dev.candor.output.artifact.Artifact;
import dev.candor.output.artifact.InlineScripts;
import dev.candor.render.Html;
import java.util.ArrayList;
import java.util.List;

/**
 * The Content-Security-Policy of every page: nothing may be loaded or run but what the site's own
 * files need, from the site alone. File types that the theme doesn't contain are not allowed.
 *
 * @param directives the sources of each directive, as in the header
 */
public record ContentPolicy(List<String> directives) {

  /** Directives that browsers accept only in a header, and warn about in a page. */
  private static final String FRAMES = "frame-ancestors 'none'";

  public ContentPolicy {
    directives = List.copyOf(directives);
  }

  /** The narrowest policy under which these stylesheets, scripts, fonts and images work. */
  public static ContentPolicy of(List<Artifact> assets) {
    Needs needs = Needs.of(assets);
    List<String> all = new ArrayList<>();
    all.add("default-src 'none'");
    if (needs.files(".js")) {
      String compiled = needs.scripts("WebAssembly") ? " 'wasm-unsafe-eval'" : "";
      String inPages =
          String.join("", InlineScripts.sources(assets).stream().map(s -> " " + s).toList());
      all.add("script-src 'self'" + inPages + compiled);
    }
    if (needs.files(".css")) {
      all.add("style-src 'self'");
    }
    all.add("img-src 'self'");
    if (needs.files(".woff2")) {
      all.add("font-src 'self'");
    }
    if (needs.scripts("fetch(") || needs.scripts("XMLHttpRequest")) {
      all.add("connect-src 'self'");
    }
    if (needs.scripts("new Worker(")) {
      all.add("worker-src 'self'");
    }
    if (needs.files(".webmanifest")) {
      all.add("manifest-src 'self'");
    }
    all.add("base-uri 'none'");
    all.add("form-action 'none'");
    all.add(FRAMES);
    // No script of the site needs to turn text into markup, so a faulty one must not either.
    all.add("require-trusted-types-for 'script'");
    all.add("trusted-types 'none'");
    return new ContentPolicy(all);
  }

  /** The policy as a response header. */
  public String inHeader() {
    return String.join("; ", directives);
  }

  /** The policy for the head of a page, if the host can't send our headers; otherwise empty. */
  public Html inPage(Hosting hosting) {
    return hosting.hosts().contains(Hosting.Host.GITHUB)
        ? Html.of(String.join("; ", directives.stream().filter(d -> !d.equals(FRAMES)).toList()))
        : Html.EMPTY;
  }

  /** The files of a site: the names of all files, and the text of all scripts. */
  private record Needs(List<String> names, List<String> scripts) {

    static Needs of(List<Artifact> assets) {
      List<String> names = new ArrayList<>();
      List<String> scripts = new ArrayList<>();
      for (Artifact asset : assets) {
        String name = asset.path().value();
        names.add(name);
        if (name.endsWith(".js")) {
          scripts.add(new String(asset.bytes(), UTF_8));
        }
      }
      return new Needs(names, scripts);
    }

    boolean files(String ending) {
      return names.stream().anyMatch(name -> name.endsWith(ending));
    }

    boolean scripts(String words) {
      return scripts.stream().anyMatch(script -> script.contains(words));
    }
  }
}

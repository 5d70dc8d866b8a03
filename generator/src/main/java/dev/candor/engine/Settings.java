package dev.candor.engine;

import dev.candor.content.ContentKind;
import dev.candor.content.ContentKinds;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Everything a build depends on other than its sources: the folders, whether to show drafts, the
 * current time, how many threads to use, and whether to check grammar. This machine's clock and
 * number of cores enter the program only here.
 *
 * <p>{@code content}, {@code theme} and {@code output} override the usual places below {@code
 * root}: {@code content/}, the theme that {@code site/site.yaml} names, and {@code
 * site/target/public/}.
 */
public record Settings(
    Path root,
    Optional<Path> content,
    Optional<Path> theme,
    Optional<Path> output,
    Optional<Path> work,
    boolean drafts,
    Instant now,
    int threads,
    boolean proofread,
    ExtraKinds extra) {

  /** The settings of a project in this root folder, on this machine and at this moment. */
  public static Settings of(Path root) {
    return new Settings(
        root.toAbsolutePath().normalize(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        Clock.systemUTC().instant(),
        Runtime.getRuntime().availableProcessors(),
        false,
        ExtraKinds.NONE);
  }

  public Settings withContent(Path path) {
    return new Settings(
        root, Optional.of(path), theme, output, work, drafts, now, threads, proofread, extra);
  }

  public Settings withTheme(Path path) {
    return new Settings(
        root, content, Optional.of(path), output, work, drafts, now, threads, proofread, extra);
  }

  public Settings withOutput(Path path) {
    return new Settings(
        root, content, theme, Optional.of(path), work, drafts, now, threads, proofread, extra);
  }

  /**
   * The same with another folder for everything but the site: reports, schemas, headers and caches.
   */
  public Settings withWork(Path path) {
    return new Settings(
        root, content, theme, output, Optional.of(path), drafts, now, threads, proofread, extra);
  }

  public Settings withDrafts(boolean shown) {
    return new Settings(root, content, theme, output, work, shown, now, threads, proofread, extra);
  }

  /** The same at another moment: what is published depends on the date. */
  public Settings at(Instant moment) {
    return new Settings(
        root, content, theme, output, work, drafts, moment, threads, proofread, extra);
  }

  public Settings withThreads(int count) {
    return new Settings(root, content, theme, output, work, drafts, now, count, proofread, extra);
  }

  /** The same, checking grammar even if the site doesn't turn it on. */
  public Settings withProofreading(boolean asked) {
    return new Settings(root, content, theme, output, work, drafts, now, threads, asked, extra);
  }

  /** The same with additional kinds of page written in Java. */
  public Settings withKinds(ExtraKinds kinds) {
    return new Settings(root, content, theme, output, work, drafts, now, threads, proofread, kinds);
  }

  /** The built-in and additional kinds of page, without those that site.yaml declares. */
  public List<ContentKind<?>> kinds() {
    List<ContentKind<?>> all = new ArrayList<>(ContentKinds.BUILT_IN);
    all.addAll(extra.kinds());
    return all;
  }

  public Path siteFolder() {
    return root.resolve("site");
  }

  public Path contentFolder() {
    return content.orElse(root.resolve("content"));
  }

  Path themeFolder(String name) {
    return theme.orElse(root.resolve("themes").resolve(name));
  }

  /**
   * The folder for everything but the site itself: beside the site if that is below site/target/.
   * If the output is another folder, nothing is written beside it unless the project is read-only.
   */
  private Path workFolder() {
    Path usual = siteFolder().resolve("target");
    Path beside = outputFolder().resolveSibling("");
    boolean elsewhere = output.isPresent() && !beside.startsWith(usual);
    return work.orElse(elsewhere && isWritable(usual) ? usual : beside);
  }

  private static boolean isWritable(Path folder) {
    Path existing = folder;
    while (!Files.exists(existing) && existing.getParent() != null) {
      existing = existing.getParent();
    }
    return Files.isWritable(existing);
  }

  /** The folder for the schemas for editors' tools. */
  Path schemaFolder() {
    return workFolder().resolve("schemas");
  }

  /** The folder for server configurations. */
  Path headersFolder() {
    return workFolder().resolve("headers");
  }

  /** The folder for reports of checks. */
  Path reportFolder() {
    return workFolder().resolve("report");
  }

  /** The folder for the report of an import. */
  public Path importFolder() {
    return workFolder().resolve("import");
  }

  /** The folder for cached results. */
  Path cacheFolder() {
    return workFolder().resolve("cache");
  }

  /** The folder for records of publishes. */
  Path publishFolder() {
    return workFolder().resolve("publish");
  }

  /** The real time, for locks and records, which don't use the date to build for. */
  InstantSource clock() {
    return InstantSource.system();
  }

  /** This machine's host name. */
  String host() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "this machine";
    }
  }

  /** The folders that the output must not be inside of or contain. */
  List<Path> protectedFolders() {
    return List.of(
        contentFolder(), root.resolve("themes"), root.resolve(".git"), root.resolve("generator"));
  }

  /**
   * The folders that a publish target must not be inside of or contain, including the build's
   * output.
   */
  List<Path> protectedFromPublishing() {
    List<Path> all = new ArrayList<>(protectedFolders());
    all.add(outputFolder());
    return all;
  }

  /** Where the site goes. */
  public Path outputFolder() {
    return output.orElse(siteFolder().resolve("target").resolve("public"));
  }
}

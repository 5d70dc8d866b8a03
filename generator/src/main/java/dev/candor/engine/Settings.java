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
 * Everything a build depends on besides its sources: where they are, where the site goes, whether
 * drafts are shown, the moment it is, how many threads to use, and whether a check looks at
 * grammar. What the machine says of itself (clock, cores) enters the program here and nowhere else.
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

  /** The settings of a project whose root is a directory, on this machine at this moment. */
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

  /** With another folder for everything but the site: reports, schemas, headers and caches. */
  public Settings withWork(Path path) {
    return new Settings(
        root, content, theme, output, Optional.of(path), drafts, now, threads, proofread, extra);
  }

  public Settings withDrafts(boolean shown) {
    return new Settings(root, content, theme, output, work, shown, now, threads, proofread, extra);
  }

  /** As if it were another moment: what is published depends on the day. */
  public Settings at(Instant moment) {
    return new Settings(
        root, content, theme, output, work, drafts, moment, threads, proofread, extra);
  }

  public Settings withThreads(int count) {
    return new Settings(root, content, theme, output, work, drafts, now, count, proofread, extra);
  }

  /** Whether grammar is looked at even where the site does not ask for it. */
  public Settings withProofreading(boolean asked) {
    return new Settings(root, content, theme, output, work, drafts, now, threads, asked, extra);
  }

  /** With kinds of page written in Java besides the built-in ones. */
  public Settings withKinds(ExtraKinds kinds) {
    return new Settings(root, content, theme, output, work, drafts, now, threads, proofread, kinds);
  }

  /** The kinds of page that every site has here, whatever its settings declare. */
  List<ContentKind<?>> kinds() {
    List<ContentKind<?>> all = new ArrayList<>(ContentKinds.BUILT_IN);
    all.addAll(extra.kinds());
    return all;
  }

  Path siteFolder() {
    return root.resolve("site");
  }

  Path contentFolder() {
    return content.orElse(root.resolve("content"));
  }

  Path themeFolder(String name) {
    return theme.orElse(root.resolve("themes").resolve(name));
  }

  /**
   * Where everything but the site itself goes: beside the site, as long as that is below
   * site/target/. Any other folder gets the site and nothing beside it, unless the project can't be
   * written to.
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

  /** Where the schemas for editors' tools go. */
  Path schemaFolder() {
    return workFolder().resolve("schemas");
  }

  /** Where what a server's own settings say goes. */
  Path headersFolder() {
    return workFolder().resolve("headers");
  }

  /** Where what a check has to tell goes. */
  Path reportFolder() {
    return workFolder().resolve("report");
  }

  /** Where what took long to make is kept for the next build. */
  Path cacheFolder() {
    return workFolder().resolve("cache");
  }

  /** Where accounts of publishes are left. */
  Path publishFolder() {
    return workFolder().resolve("publish");
  }

  /**
   * The time as it passes, for locks and records: another moment to build for is no matter there.
   */
  InstantSource clock() {
    return InstantSource.system();
  }

  /** What this machine calls itself. */
  String host() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "this machine";
    }
  }

  /** What no output may be put into or around. */
  List<Path> protectedFolders() {
    return List.of(
        contentFolder(), root.resolve("themes"), root.resolve(".git"), root.resolve("generator"));
  }

  /** What no target may be put into or around: the build's own output too. */
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

package dev.candor.content;

import dev.candor.source.SitePath;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A place the site is published to, as {@code site.yaml} declares it. Options of some kinds only
 * are among the options, by key. No key is for a secret: those come from the environment.
 */
public record PublishTarget(
    String name,
    Kind kind,
    boolean preview,
    int maxDeletes,
    int keep,
    Verification verify,
    List<Encoding> precompress,
    Map<String, String> options) {

  /** A way to publish. */
  public enum Kind {
    FOLDER(List.of("path"), List.of()),
    GIT(List.of("branch"), List.of("repository", "cname")),
    ARCHIVE(List.of("path"), List.of()),
    S3(
        List.of("bucket"),
        List.of("prefix", "region", "endpoint", "pathStyle", "checksums", "timeout")),
    SFTP(
        List.of("host", "path"),
        List.of("prefix", "port", "user", "knownHosts", "timeout", "gaps"));

    @SuppressWarnings("ImmutableEnumChecker") // List.of is
    private final List<String> needs;

    @SuppressWarnings("ImmutableEnumChecker") // List.of is
    private final List<String> takes;

    Kind(List<String> needs, List<String> takes) {
      this.needs = needs;
      this.takes = takes;
    }

    private boolean knows(String option) {
      return needs.contains(option) || takes.contains(option);
    }

    /** Its name in the settings. */
    private String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** How much is read back after writing. */
  public enum Verification {
    NONE,
    SAMPLE,
    ALL
  }

  /** A way to compress files before they are requested. */
  public enum Encoding {
    GZIP,
    BR
  }

  /** When to send S3 checksums, which some compatible servers don't support. */
  public enum Checksums {
    REQUIRED,
    SUPPORTED
  }

  static PublishTarget read(Fields f) {
    String name = f.text("name", "The target's name, for -Dcandor.target=NAME.", Form.SLUG);
    Kind kind = f.choice("kind", "How it is reached.", Kind.class);
    PublishTarget target =
        new PublishTarget(
            name,
            kind,
            f.optionalFlag(
                "preview", "true for a test site: with samples, hidden from search engines."),
            f.optionalNumber(
                    "maxDeletes", "The percentage of live pages that one publish may remove: 20.")
                .orElse(20),
            f.optionalNumber("keep", "How many earlier releases to keep for rollback: 5.")
                .orElse(5),
            f.optionalChoice("verify", "How much to read back after writing.", Verification.class)
                .orElse(Verification.SAMPLE),
            f.choices(
                "precompress", "Compressed copies to publish with text files.", Encoding.class),
            options(f));
    refuseOthers(f, kind);
    for (String key : kind.needs) {
      if (!target.options.containsKey(key)) {
        f.fault(
            key, "a target of this kind needs " + key + ", which is missing", "add " + key + ":");
      }
    }
    return target;
  }

  /** Without this, an option of another kind would be ignored silently. */
  private static void refuseOthers(Fields f, Kind kind) {
    for (Kind other : Kind.values()) {
      for (String option : other.takes) {
        refuseUnlessOf(f, kind, option);
      }
      other.needs.forEach(option -> refuseUnlessOf(f, kind, option));
    }
  }

  private static void refuseUnlessOf(Fields f, Kind kind, String option) {
    if (kind.knows(option)) {
      return;
    }
    List<String> owners =
        Arrays.stream(Kind.values()).filter(k -> k.knows(option)).map(Kind::word).toList();
    f.refuse(
        option,
        "a target of kind " + kind.word() + " has no \"" + option + "\"",
        "remove it, or write kind: " + String.join(" or ", owners));
  }

  private static Map<String, String> options(Fields f) {
    Map<String, String> all = new LinkedHashMap<>();
    put(all, "path", f.optionalText("path", "Its path on the disk (folder, archive, sftp)."));
    put(all, "prefix", prefix(f));
    put(all, "repository", f.optionalText("repository", "Address of the repository (git)."));
    put(all, "branch", f.optionalText("branch", "The branch that is served (git)."));
    put(all, "cname", f.optionalText("cname", "The domain for hosts such as GitHub Pages (git)."));
    put(all, "bucket", f.optionalText("bucket", "The bucket (s3)."));
    put(all, "region", f.optionalText("region", "The region it is in (s3)."));
    put(all, "endpoint", f.optionalText("endpoint", "The server, if not Amazon's (s3).", Form.URL));
    if (f.optionalFlag("pathStyle", "true if the bucket is part of the path (s3).")) {
      all.put("pathStyle", "true");
    }
    f.optionalChoice("checksums", "Which checksums to send (s3).", Checksums.class)
        .ifPresent(c -> all.put("checksums", c.name().toLowerCase(Locale.ROOT)));
    put(all, "host", f.optionalText("host", "The server (sftp)."));
    f.optionalNumber("port", "Its port, if not 22 (sftp).")
        .ifPresent(port -> all.put("port", Integer.toString(port)));
    put(all, "user", f.optionalText("user", "The user name (sftp)."));
    put(
        all,
        "knownHosts",
        f.optionalText("knownHosts", "A file of known hosts, if not ~/.ssh/known_hosts (sftp)."));
    f.optionalNumber(
            "timeout", "The timeout of a request in seconds, transfer not included: 60 (s3, sftp).")
        .ifPresent(seconds -> all.put("timeout", Integer.toString(seconds)));
    if (f.optionalFlag("gaps", "true if a replaced page may be missing for a moment (sftp).")) {
      all.put("gaps", "true");
    }
    return all;
  }

  /** Names separated by slashes; ".." could reach files outside the site. */
  private static Optional<String> prefix(Fields f) {
    Optional<String> prefix =
        f.optionalText("prefix", "The folder of the site in the bucket or below the path.");
    prefix
        .flatMap(p -> SitePath.faultOf(p.replaceAll("/$", "")))
        .ifPresent(
            fault ->
                f.fault(
                    "prefix",
                    "\"" + prefix.get() + "\" is not a folder: " + fault,
                    "write it as site/part"));
    return prefix;
  }

  private static void put(Map<String, String> all, String key, Optional<String> value) {
    value.ifPresent(text -> all.put(key, text));
  }

  public PublishTarget {
    precompress = List.copyOf(precompress);
    options = Map.copyOf(options);
  }
}

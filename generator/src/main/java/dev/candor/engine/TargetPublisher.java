package dev.candor.engine;

import dev.candor.content.PublishTarget;
import dev.candor.content.SiteConfig;
import dev.candor.output.Build;
import dev.candor.publish.PublishException;
import dev.candor.publish.kind.TargetKinds;
import dev.candor.publish.run.PublishSummary;
import dev.candor.publish.run.Published;
import dev.candor.publish.run.Publisher;
import dev.candor.publish.run.ReportFolder;
import dev.candor.publish.target.PublishContext;
import dev.candor.publish.target.PublishContext.Owner;
import dev.candor.publish.target.PublishContext.Pauses;
import dev.candor.publish.target.PublishLimits;
import dev.candor.publish.target.PublishLimits.Verify;
import dev.candor.publish.target.TargetSettings;
import dev.candor.site.LinkedPage;
import dev.candor.site.Site;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Publishes a build to a target in the site's settings, or restores an earlier release there. */
final class TargetPublisher {

  /** The date of a site without dates. */
  private static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);

  private final Settings settings;
  private final SiteConfig config;
  private final PublishTarget chosen;
  private final PublishRequest request;

  TargetPublisher(Settings settings, SiteConfig config, PublishRequest request) throws UsageFault {
    this.settings = settings;
    this.config = config;
    this.request = request;
    this.chosen = chosen(config.publish(), request.target());
    if (settings.drafts()) {
      throw new UsageFault("--drafts (candor.drafts) can't be used with publish");
    }
  }

  private static PublishTarget chosen(List<PublishTarget> targets, String name) throws UsageFault {
    if (targets.isEmpty()) {
      throw new UsageFault("site/site.yaml has no target: add one under publish:");
    }
    return targets.stream()
        .filter(target -> target.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new UsageFault(
                    (name.isEmpty()
                            ? "choose a target with --target"
                            : "there is no target \"" + name + "\"")
                        + "; site/site.yaml names "
                        + String.join(", ", targets.stream().map(PublishTarget::name).toList())));
  }

  boolean isPreview() {
    return chosen.preview();
  }

  private Publisher publisher(Instant dated) throws PublishException {
    TargetSettings target =
        new TargetSettings(
            chosen.name(),
            word(chosen.kind()),
            config.baseUrl(),
            chosen.preview(),
            new PublishLimits(
                chosen.maxDeletes(), chosen.keep(), Verify.valueOf(chosen.verify().name())),
            settings.root(),
            chosen.options(),
            chosen.precompress().stream().map(TargetPublisher::word).toList(),
            request.secrets());
    PublishContext context =
        new PublishContext(
            settings.clock(),
            new Owner(settings.host(), ProcessHandle.current().pid()),
            dated,
            settings.cacheFolder().resolve("publish"),
            settings.protectedFromPublishing(),
            Pauses.SLEEPING);
    return new Publisher(target, TargetKinds.named(target.kind()), context);
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** Publishes a build, or only plans to if the request is a dry run; returns what was done. */
  String publish(Build build) throws PublishException {
    PublishSummary summary =
        request.isDry() ? plan(build) : summary(build, publisher(build).publish(build.artifacts()));
    Optional<String> notice =
        isPreview()
            ? Optional.empty()
            : config.indexNow().flatMap(key -> summary.notice(config.baseUrl(), key));
    return reported(summary, notice);
  }

  /** The target's own reasons against a build that is already refused. */
  Optional<String> objection(Build build) {
    try {
      plan(build);
      return Optional.empty();
    } catch (PublishException e) {
      return Optional.ofNullable(e.getMessage());
    }
  }

  private PublishSummary plan(Build build) throws PublishException {
    return summary(build, publisher(build).plan(build.artifacts()));
  }

  private static PublishSummary summary(Build build, Published published) {
    return new PublishSummary(published, titlesOf(build.site()));
  }

  private Publisher publisher(Build build) throws PublishException {
    return publisher(dateOf(build.site()));
  }

  String rollBack(OptionalInt number) throws PublishException {
    Publisher publisher = publisher(settings.now());
    Published back = request.isDry() ? publisher.planRollBack(number) : publisher.rollBack(number);
    return reported(new PublishSummary(back, Map.of()), Optional.empty());
  }

  private String reported(PublishSummary summary, Optional<String> notice) throws PublishException {
    ReportFolder reports = new ReportFolder(settings.publishFolder());
    reports.write(chosen.name() + ".json", Optional.of(summary.json()));
    reports.write(chosen.name() + ".indexnow.json", notice);
    return summary.text();
  }

  /** The titles of pages by the paths of their files. */
  private static Map<String, String> titlesOf(Site site) {
    Map<String, String> titles = new HashMap<>();
    for (LinkedPage page : site.pages()) {
      titles.put(page.permalink().substring(1) + "index.html", page.title());
    }
    return titles;
  }

  /** The latest date in any page. */
  private static Instant dateOf(Site site) {
    return site.pages().stream()
        .map(page -> page.page().content())
        .flatMap(content -> content.updated().or(content::published).stream())
        .max(LocalDate::compareTo)
        .orElse(LONG_AGO)
        .atStartOfDay(ZoneOffset.UTC)
        .toInstant();
  }
}

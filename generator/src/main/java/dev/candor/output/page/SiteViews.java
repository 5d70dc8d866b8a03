package dev.candor.output.page;

import dev.candor.content.ContentKind;
import dev.candor.content.Helpline;
import dev.candor.content.KindHub;
import dev.candor.content.KindRole;
import dev.candor.content.SiteConfig;
import dev.candor.render.Day;
import dev.candor.render.Html;
import dev.candor.render.Link;
import dev.candor.render.SiteView;
import dev.candor.site.DueDates;
import dev.candor.site.Site;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** Puts together what every page of a site shows. */
public final class SiteViews {

  private SiteViews() {}

  /** The view of a site whose stylesheets and scripts have these addresses, under a policy. */
  public static SiteView of(
      Site site,
      Html policy,
      SortedMap<String, List<String>> stylesheets,
      SortedMap<String, SiteView.Script> scripts) {
    SiteConfig config = site.config();
    return new SiteView(
        config.title(),
        config.tagline(),
        config.baseUrl(),
        config.language(),
        config.email(),
        site.find(KindRole.STANDING, "safety").map(p -> new Link(p.permalink(), p.title())),
        config.menu().stream().map(item -> new Link(item.to(), item.label())).toList(),
        config.footer().stream().map(item -> new Link(item.to(), item.label())).toList(),
        helplines(site),
        new Link(config.exit().url(), config.exit().label()),
        directory(config),
        policy,
        stylesheets,
        scripts);
  }

  private static Optional<SiteView.DirectoryView> directory(SiteConfig config) {
    Optional<String> path =
        config.kinds().of(KindRole.LISTING).flatMap(ContentKind::hub).map(KindHub::path);
    return config
        .kinds()
        .directory()
        .flatMap(
            d ->
                path.map(
                    href -> new SiteView.DirectoryView(href, d.title(), d.singular(), d.plural())));
  }

  /** The helplines by country, in the order in which the countries first occur. */
  static List<SiteView.CountryHelp> helplines(Site site) {
    Labels labels = new Labels(site.config());
    DueDates due = new DueDates(site.config(), site.today());
    Map<String, List<SiteView.HelpView>> byCountry = new LinkedHashMap<>();
    for (Helpline line : site.helplines()) {
      byCountry
          .computeIfAbsent(labels.of(line.country()), c -> new ArrayList<>())
          .add(
              new SiteView.HelpView(
                  line.name(),
                  line.call(),
                  line.call().map(number -> "tel:" + dialled(number)),
                  line.text(),
                  line.text().map(number -> "sms:" + dialled(number)),
                  line.chat(),
                  line.url(),
                  line.hours(),
                  line.concerns(),
                  due.holds(line) ? Optional.of(Day.of(line.checked())) : Optional.empty()));
    }
    List<SiteView.CountryHelp> all = new ArrayList<>();
    byCountry.forEach((country, lines) -> all.add(new SiteView.CountryHelp(country, lines)));
    return all;
  }

  /**
   * A number as a link dials it: a plus at the beginning and digits, up to an extension's words.
   */
  static String dialled(String number) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < number.length(); i++) {
      char c = number.charAt(i);
      if (Character.isLetter(c) && digits.length() > 0) {
        break;
      }
      if (c >= '0' && c <= '9' || c == '+' && digits.length() == 0) {
        digits.append(c);
      }
    }
    return digits.toString();
  }
}

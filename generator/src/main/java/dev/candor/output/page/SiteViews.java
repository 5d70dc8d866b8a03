package dev.candor.output.page;

import dev.candor.content.ContentKind;
import dev.candor.content.Helpline;
import dev.candor.content.KindHub;
import dev.candor.content.KindRole;
import dev.candor.content.Language;
import dev.candor.content.Presentation;
import dev.candor.content.SiteConfig;
import dev.candor.render.BodyWriter;
import dev.candor.render.Day;
import dev.candor.render.Html;
import dev.candor.render.Link;
import dev.candor.render.SiteView;
import dev.candor.site.DueDates;
import dev.candor.site.Hubs;
import dev.candor.site.LinkedPage;
import dev.candor.site.ListedCountries;
import dev.candor.site.Site;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;

/** Builds the view that every page of a site shows. */
public final class SiteViews {

  private SiteViews() {}

  /** The view of a site with these stylesheets, scripts and policy. */
  public static SiteView of(
      Site site,
      Gallery gallery,
      Html policy,
      SortedMap<String, List<String>> stylesheets,
      SortedMap<String, SiteView.Script> scripts,
      SortedMap<String, String> assets) {
    SiteConfig config = site.config();
    return new SiteView(
        site.text(config.title()),
        site.text(config.tagline()),
        config.baseUrl(),
        config.language(),
        rightToLeft(config),
        Hubs.home(config.kinds()),
        config.email(),
        config.email().filter(address -> config.presentation().reportMistakes()),
        site.find(KindRole.STANDING, "safety").map(p -> new Link(p.permalink(), p.title())),
        links(site, config.menu()),
        links(site, config.footer()),
        helplines(site),
        withoutHelplines(site),
        config
            .exit()
            .map(
                exit ->
                    new Link(
                        exit.url(),
                        exit.label()
                            .filter(label -> site.edition().source().isEmpty())
                            .orElse(site.messages().of("exit.label")))),
        directory(site),
        new Samples(site).banner(),
        config.presentation().logo().flatMap(logo -> logo(logo, gallery)),
        config.presentation().footerText().map(text -> BodyWriter.sentence(text, site.messages())),
        policy,
        stylesheets,
        scripts,
        assets,
        site.messages());
  }

  private static boolean rightToLeft(SiteConfig config) {
    return config.languages().all().stream()
        .filter(language -> language.tag().equals(config.language()))
        .findFirst()
        .map(Language::rightToLeft)
        .orElseGet(() -> Language.isRightToLeft(config.language()));
  }

  /** The links of a menu: to the pages in the site's language, by the titles they have there. */
  static List<Link> links(Site site, List<SiteConfig.MenuItem> items) {
    return items.stream().map(item -> link(site, item)).toList();
  }

  private static Link link(Site site, SiteConfig.MenuItem item) {
    String here = site.edition().here(item.to());
    String label = site.text(item.label());
    boolean own = !label.equals(item.label()) || here.equals(item.to());
    return new Link(here, own ? label : titleAt(site, here).orElse(label));
  }

  private static Optional<String> titleAt(Site site, String address) {
    for (LinkedPage page : site.pages()) {
      if (page.permalink().equals(address)) {
        return Optional.of(page.title());
      }
    }
    if (address.equals(Hubs.search(site.config().kinds()))) {
      return Optional.of(site.messages().of("hub.search.title"));
    }
    KindLabels labels = new KindLabels(site);
    for (ContentKind<?> kind : site.config().kinds().all()) {
      for (KindHub hub : kind.traits().hubs()) {
        if (hub.path().equals(address)) {
          return Optional.of(labels.hubTitle(kind, hub));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<SiteView.Logo> logo(Presentation.Logo logo, Gallery gallery) {
    return Optional.ofNullable(gallery.images().get(logo.path()))
        .map(
            image ->
                new SiteView.Logo(
                    image.src(),
                    logo.alt(),
                    logo.width().orElse(image.width()),
                    logo.height().orElse(image.height())));
  }

  /** The directory's first page, if the site has one. */
  private static Optional<Link> directory(Site site) {
    KindLabels labels = new KindLabels(site);
    return site.config()
        .kinds()
        .of(KindRole.LISTING)
        .flatMap(kind -> kind.hub().map(hub -> new Link(hub.path(), labels.hubTitle(kind, hub))));
  }

  /** The helplines by country, in the order in which the countries first occur. */
  static List<SiteView.CountryHelp> helplines(Site site) {
    Labels labels = new Labels(site);
    DueDates due = new DueDates(site.config(), site.today());
    Map<String, List<SiteView.HelpView>> byCountry = new LinkedHashMap<>();
    Map<String, SiteView.HelpView> danger = new HashMap<>();
    for (Helpline line : inOrder(site)) {
      String country = labels.of(line.country());
      SiteView.HelpView view = view(site, labels, due, line);
      byCountry.computeIfAbsent(country, c -> new ArrayList<>()).add(view);
      if (line.isForDanger() && line.call().isPresent()) {
        danger.putIfAbsent(country, view);
      }
    }
    List<SiteView.CountryHelp> all = new ArrayList<>();
    byCountry.forEach(
        (country, lines) ->
            all.add(
                new SiteView.CountryHelp(
                    country, Optional.ofNullable(danger.get(country)), lines)));
    return all;
  }

  private static SiteView.HelpView view(Site site, Labels labels, DueDates due, Helpline line) {
    return new SiteView.HelpView(
        site.text(line.name()),
        line.call(),
        line.call().map(number -> "tel:" + dialled(number)),
        line.text(),
        line.text().map(number -> "sms:" + dialled(number)),
        line.chat(),
        line.url(),
        line.hours().map(site::text),
        line.concerns(),
        line.needs().stream().map(labels::of).toList(),
        line.languages().stream().map(labels::of).toList(),
        line.checked().filter(day -> due.holds(line)).map(day -> Day.of(day, site.messages())),
        line.checked().isEmpty());
  }

  /** The countries that entries of the directory are in, and that have no helpline, by name. */
  private static List<String> withoutHelplines(Site site) {
    Labels labels = new Labels(site);
    Set<String> countries = new TreeSet<>(ListedCountries.of(site).keySet());
    site.helplines().forEach(line -> countries.remove(line.country()));
    return countries.stream()
        .map(labels::of)
        .sorted(Comparator.comparing(site.messages().alphabet()::key).thenComparing(name -> name))
        .toList();
  }

  /** Where a site is translated, first those who answer in its language. */
  private static List<Helpline> inOrder(Site site) {
    if (site.edition().source().isEmpty()) {
      return site.helplines();
    }
    String language = site.config().language();
    return site.helplines().stream()
        .sorted(
            Comparator.comparing(
                line ->
                    line.languages().stream()
                        .noneMatch(l -> l.startsWith(language.substring(0, 2)))))
        .toList();
  }

  /**
   * A number as a link needs it: a plus at the beginning and digits, up to a text such as an
   * extension.
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

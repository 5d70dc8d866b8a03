package dev.candor.output.page;

import dev.candor.content.Language;
import dev.candor.render.PageVersion;
import dev.candor.site.Hubs;
import dev.candor.site.LinkedPage;
import dev.candor.site.Site;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The languages in which each page of a site exists. */
public final class Versions {

  /** A site in one language: what each address is in all of them, and the address of each. */
  private record InLanguage(
      Language language, String home, Map<String, String> names, Map<String, String> addresses) {}

  private final List<InLanguage> languages = new ArrayList<>();

  /** The languages of sites, of which the first is the one that the others are translated from. */
  public Versions(List<Site> sites) {
    List<Language> all = sites.get(0).config().languages().all();
    for (int i = 0; i < all.size() && sites.size() == all.size(); i++) {
      languages.add(of(all.get(i), sites.get(i), sites.get(0)));
    }
  }

  private static InLanguage of(Language language, Site site, Site main) {
    Map<String, String> names = new HashMap<>();
    Map<String, String> addresses = new HashMap<>();
    for (LinkedPage page : site.pages()) {
      if (page.permalink().endsWith("/")) {
        names.put(page.permalink(), page.target().key());
        addresses.put(page.target().key(), page.permalink());
      }
    }
    List<String> hubs = Hubs.pages(site.config().kinds());
    List<String> common = Hubs.pages(main.config().kinds());
    for (int i = 0; i < hubs.size(); i++) {
      names.put(hubs.get(i), common.get(i));
      addresses.put(common.get(i), hubs.get(i));
    }
    return new InLanguage(language, Hubs.home(site.config().kinds()), names, addresses);
  }

  /** The absolute addresses of the home pages, of which every site has at least one. */
  public List<String> homes(Site site) {
    String base = site.config().baseUrl();
    return languages.isEmpty()
        ? List.of(base + Hubs.home(site.config().kinds()))
        : languages.stream().map(one -> base + one.home()).toList();
  }

  /**
   * Every language of the site, for the page at an address: the same page there, or the home page
   * of a language that doesn't have it. None if the site has one language.
   */
  public List<PageVersion> of(String address, Site site) {
    String root = Hubs.home(site.config().kinds());
    List<PageVersion> versions = new ArrayList<>();
    String name = "";
    for (InLanguage one : languages) {
      name = one.home().equals(root) ? one.names().getOrDefault(address, "") : name;
    }
    for (InLanguage one : languages) {
      String same = one.addresses().get(name);
      versions.add(
          new PageVersion(
              one.language().tag(),
              one.language().name(),
              one.language().rightToLeft(),
              same == null ? one.home() : same,
              site.config().baseUrl() + (same == null ? one.home() : same),
              same != null,
              one.home().equals(root)));
    }
    return versions;
  }
}

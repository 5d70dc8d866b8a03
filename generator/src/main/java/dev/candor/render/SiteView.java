package dev.candor.render;

import dev.candor.message.Messages;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What every page of a site shows; {@code safety} leads to the page about reading it in safety,
 * {@code exit} away from the site, and {@code directory} into the directory, if the site has these.
 * {@code footerText} is the sentence at the foot of every page, if it is the site's own. {@code
 * policy} is what a page may load, for its head to say. {@code scripts} are the theme's, by name: a
 * template takes those that its page needs. {@code stylesheets} are the addresses that each
 * template's pages load, by its name; {@code assets} those of the theme's other files, by theirs.
 * {@code messages} are its words, for {@code msg} alone.
 */
public record SiteView(
    String title,
    String tagline,
    String baseUrl,
    String language,
    Optional<String> email,
    Optional<Link> safety,
    List<Link> menu,
    List<Link> footer,
    List<CountryHelp> helplines,
    Optional<Link> exit,
    Optional<Link> directory,
    Optional<Logo> logo,
    Optional<Html> footerText,
    Html policy,
    SortedMap<String, List<String>> stylesheets,
    SortedMap<String, Script> scripts,
    SortedMap<String, String> assets,
    Messages messages) {

  public SiteView {
    menu = List.copyOf(menu);
    footer = List.copyOf(footer);
    helplines = List.copyOf(helplines);
    stylesheets = Collections.unmodifiableSortedMap(new TreeMap<>(stylesheets));
    scripts = Collections.unmodifiableSortedMap(new TreeMap<>(scripts));
    assets = Collections.unmodifiableSortedMap(new TreeMap<>(assets));
  }

  /** Sites are told apart by all they are, but their names spread them well enough. */
  @Override
  public int hashCode() {
    return title.hashCode();
  }

  /** The image at the head of every page, as large as it is shown. */
  public record Logo(String src, String alt, int width, int height) {}

  /**
   * A script's address, and the hash that its bytes must have; {@code text} is the script itself,
   * if it is one that stands in its pages.
   */
  public record Script(String src, String integrity, Html text) {}

  /** The helplines of one country, by its name in English. */
  public record CountryHelp(String country, List<HelpView> lines) {
    public CountryHelp {
      lines = List.copyOf(lines);
    }
  }

  /**
   * A helpline; {@code tel} and {@code sms} are the numbers as links take them, {@code concerns}
   * the content notes it is for, and {@code checked} the day it was last tried, if that still
   * holds; {@code needs} and {@code languages} are in words, and {@code unchecked} tells that
   * nobody has tried it yet.
   */
  public record HelpView(
      String name,
      Optional<String> call,
      Optional<String> tel,
      Optional<String> text,
      Optional<String> sms,
      Optional<String> chat,
      Optional<String> url,
      Optional<String> hours,
      List<String> concerns,
      List<String> needs,
      List<String> languages,
      Optional<Day> checked,
      boolean unchecked) {
    public HelpView {
      needs = List.copyOf(needs);
      languages = List.copyOf(languages);
      concerns = List.copyOf(concerns);
    }
  }
}

package dev.candor.render;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What every page of a site shows; {@code safety} leads to the page about reading it in safety,
 * {@code exit} away from the site, and {@code directory} to the directory if there is one. {@code
 * policy} is what a page may load, for its head to say. {@code scripts} are the theme's, by name: a
 * template takes those that its page needs. {@code stylesheets} are the addresses that each
 * template's pages load, by its name.
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
    Link exit,
    Optional<DirectoryView> directory,
    Html policy,
    SortedMap<String, List<String>> stylesheets,
    SortedMap<String, Script> scripts) {

  public SiteView {
    menu = List.copyOf(menu);
    footer = List.copyOf(footer);
    helplines = List.copyOf(helplines);
    stylesheets = Collections.unmodifiableSortedMap(new TreeMap<>(stylesheets));
    scripts = Collections.unmodifiableSortedMap(new TreeMap<>(scripts));
  }

  /** Sites are told apart by all they are, but their names spread them well enough. */
  @Override
  public int hashCode() {
    return title.hashCode();
  }

  /**
   * Where the directory is and what it is called.
   *
   * @param singular what one entry is called
   * @param plural what several are called
   */
  public record DirectoryView(String href, String title, String singular, String plural) {}

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
   * holds.
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
      Optional<Day> checked) {
    public HelpView {
      concerns = List.copyOf(concerns);
    }
  }
}

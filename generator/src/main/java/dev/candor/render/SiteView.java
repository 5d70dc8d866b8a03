package dev.candor.render;

import dev.candor.message.Messages;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What every page of a site shows.
 *
 * @param tagline what the site is, in a sentence
 * @param baseUrl the site's public address, with a slash at the end
 * @param language the site's language, in BCP 47
 * @param rightToLeft whether that language is written from right to left
 * @param root the address of the home page, which those of all pages in this language begin with
 * @param email the address that readers may write to
 * @param mistakes the address to which readers may report a mistake on a page
 * @param safety the link to the page about reading the site safely
 * @param menu the links at the top of every page
 * @param footer the links at the bottom of every page
 * @param withoutHelplines the countries that are in the directory and have no helpline
 * @param exit the link that leaves the site quickly
 * @param directory the link to the directory's first page
 * @param demonstration what every page says while the directory has only samples
 * @param footerText the sentence at the bottom of every page, if the site has its own
 * @param policy the Content-Security-Policy for the head of a page
 * @param stylesheets the addresses of the stylesheets that each template's pages load, by template
 * @param scripts the theme's scripts by name: a template includes those that its page needs
 * @param assets the addresses of the theme's other files, by name
 * @param messages the messages that {@code msg} shows
 */
public record SiteView(
    String title,
    String tagline,
    String baseUrl,
    String language,
    boolean rightToLeft,
    String root,
    Optional<String> email,
    Optional<String> mistakes,
    Optional<Link> safety,
    List<Link> menu,
    List<Link> footer,
    List<CountryHelp> helplines,
    List<String> withoutHelplines,
    Optional<Link> exit,
    Optional<Link> directory,
    Optional<String> demonstration,
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
    withoutHelplines = List.copyOf(withoutHelplines);
    stylesheets = Collections.unmodifiableSortedMap(new TreeMap<>(stylesheets));
    scripts = Collections.unmodifiableSortedMap(new TreeMap<>(scripts));
    assets = Collections.unmodifiableSortedMap(new TreeMap<>(assets));
  }

  /** Equality compares everything; titles alone are enough for hashing. */
  @Override
  public int hashCode() {
    return title.hashCode();
  }

  /** The image at the top of every page, with the size it is shown at. */
  public record Logo(String src, String alt, int width, int height) {}

  /**
   * A script.
   *
   * @param src its address
   * @param integrity the hash that its bytes must have
   * @param text the script itself, if it is inlined in pages; empty otherwise
   */
  public record Script(String src, String integrity, Html text) {}

  /**
   * The helplines of one country, under its name as readers see it.
   *
   * @param danger whom to call in danger: the first helpline for that which has a number
   */
  public record CountryHelp(String country, Optional<HelpView> danger, List<HelpView> lines) {
    public CountryHelp {
      lines = List.copyOf(lines);
    }
  }

  /**
   * A helpline.
   *
   * @param call the number to call, as readers see it
   * @param tel the same number as a link needs it
   * @param text the number to text and the word to send, as readers see them
   * @param sms the number to text as a link needs it
   * @param concerns the content notes that the helpline is for
   * @param needs what it is for, in words
   * @param languages the languages spoken there, in words
   * @param checked the day its details were last checked, if that check is still valid
   * @param unchecked whether its details were never checked
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

package dev.candor.render;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a page shows in its middle: one record for each template's need. */
public sealed interface MainView {

  /** The page's one first-level heading. */
  String title();

  /** An entry of a page's table of contents: level 2 or 3. */
  record Entry(int level, String id, String text) {}

  /**
   * A picture: its address, the text that stands for it, its caption, its size in pixels, and the
   * widths it also comes in with how wide it is shown, as {@code srcset} and {@code sizes} say it.
   */
  record Picture(
      String src,
      String alt,
      String caption,
      Optional<Integer> width,
      Optional<Integer> height,
      Optional<String> srcset,
      String sizes) {

    /** A picture in one width. */
    public Picture(
        String src, String alt, String caption, Optional<Integer> width, Optional<Integer> height) {
      this(src, alt, caption, width, height, Optional.empty(), ImageView.SIZES);
    }

    public static Picture of(ImageView image, String alt, String caption) {
      return new Picture(
          image.src(),
          alt,
          caption,
          Optional.of(image.width()),
          Optional.of(image.height()),
          image.srcset(),
          ImageView.SIZES);
    }
  }

  /** An article; {@code faqs} are the questions that belong to it. */
  record ArticleMain(
      String title,
      String summary,
      Html body,
      List<Entry> contents,
      int minutes,
      Optional<Picture> image,
      Optional<String> help,
      Optional<String> series,
      List<Card> faqs,
      PageMetadata furniture)
      implements MainView {
    public ArticleMain {
      contents = List.copyOf(contents);
      faqs = List.copyOf(faqs);
    }
  }

  /** A vignette; basis and outcome are words, the disclaimer is a sentence. */
  record VignetteMain(
      String title,
      String summary,
      List<String> people,
      String basis,
      String disclaimer,
      String outcome,
      Html body,
      int minutes,
      PageMetadata furniture)
      implements MainView {
    public VignetteMain {
      people = List.copyOf(people);
    }
  }

  /**
   * A question and its answer; {@code article} is where it is treated at length, and {@code phrase}
   * says whose that is ("an article by Alma Reyes").
   */
  record FaqMain(
      String title,
      String answer,
      Html body,
      Optional<Card.MythView> myth,
      Optional<Card> article,
      String phrase,
      PageMetadata furniture)
      implements MainView {}

  /** A term of the glossary. */
  record TermMain(
      String title,
      String definition,
      List<String> aliases,
      Html body,
      List<Link> see,
      PageMetadata furniture)
      implements MainView {
    public TermMain {
      aliases = List.copyOf(aliases);
      see = List.copyOf(see);
    }
  }

  /** A person; what they wrote is listed, what they reviewed counted. */
  record PersonMain(
      String title,
      String role,
      Optional<String> pronouns,
      List<CredentialView> credentials,
      Optional<String> disclosures,
      boolean sample,
      Html body,
      int reviewed,
      ListPage written)
      implements MainView {
    public PersonMain {
      credentials = List.copyOf(credentials);
    }
  }

  /**
   * The profile of somebody in the directory. Lists of links lead to the directory's facet pages.
   */
  record ListingMain(
      String title,
      String summary,
      Html body,
      boolean sample,
      boolean accepting,
      Optional<String> pronouns,
      List<LicenceView> licences,
      List<CredentialView> certifications,
      List<Link> formats,
      List<String> jurisdictions,
      List<Link> modalities,
      List<Link> specialties,
      List<Link> clients,
      List<Link> languages,
      List<Link> accessibility,
      Optional<String> fee,
      Optional<Day> feeAsOf,
      boolean slidingScale,
      List<Link> insurance,
      Optional<Link> place,
      List<Link> affirming,
      Optional<Link> phone,
      Optional<Link> email,
      Optional<Link> website,
      String vcard,
      Day consented)
      implements MainView {
    public ListingMain {
      licences = List.copyOf(licences);
      certifications = List.copyOf(certifications);
      formats = List.copyOf(formats);
      jurisdictions = List.copyOf(jurisdictions);
      modalities = List.copyOf(modalities);
      specialties = List.copyOf(specialties);
      clients = List.copyOf(clients);
      languages = List.copyOf(languages);
      accessibility = List.copyOf(accessibility);
      insurance = List.copyOf(insurance);
      affirming = List.copyOf(affirming);
    }
  }

  /**
   * A page about the site itself, the page for lost readers among them; or a page of a kind without
   * a view of its own, with {@code fields} in order and {@code values} by key.
   */
  record StandingMain(
      String title,
      String summary,
      Html body,
      List<Entry> contents,
      List<FieldView> fields,
      Map<String, FieldView> values,
      Optional<PageMetadata> furniture)
      implements MainView {
    public StandingMain {
      contents = List.copyOf(contents);
      fields = List.copyOf(fields);
      values = Map.copyOf(values);
    }

    /** A page without fields. */
    public StandingMain(String title, String summary, Html body, List<Entry> contents) {
      this(title, summary, body, contents, List.of(), Map.of(), Optional.empty());
    }
  }

  /**
   * The home page: the tasks that readers come with, if the site names any, and what is new or
   * central, by group.
   */
  record HomeMain(String title, String tagline, List<Group> tasks, List<Group> groups)
      implements MainView {
    public HomeMain {
      tasks = List.copyOf(tasks);
      groups = List.copyOf(groups);
    }
  }

  /**
   * A hub, a topic or a facet of the directory: an introduction, links to letters or facets by
   * group, and a list of cards that may go on over several pages.
   */
  record HubMain(String title, String summary, Html body, List<Facet> facets, ListPage listing)
      implements MainView {
    public HubMain {
      facets = List.copyOf(facets);
    }
  }

  /**
   * The page to search from, with a list of everything as on a {@link HubMain}: the address of the
   * index, and the helplines for whoever types a word that tells of danger.
   */
  record SearchMain(
      String title,
      String summary,
      Html body,
      List<Facet> facets,
      ListPage listing,
      String index,
      List<Crisis> crises)
      implements MainView {
    public SearchMain {
      facets = List.copyOf(facets);
      crises = List.copyOf(crises);
    }
  }

  /** A content note and the helplines for it. */
  record Crisis(String note, List<SiteView.CountryHelp> helplines) {
    public Crisis {
      helplines = List.copyOf(helplines);
    }
  }

  /** The directory's first page; {@code filter} is what a script needs to filter it. */
  record DirectoryMain(
      String title, String summary, List<Facet> facets, ListPage listing, Optional<Filter> filter)
      implements MainView {
    public DirectoryMain {
      facets = List.copyOf(facets);
    }
  }

  /** An address that has moved. */
  record RedirectMain(String title, String to) implements MainView {}

  /** Links that lead to parts of a hub, under a heading: the letters of a glossary, or places. */
  record Facet(String title, List<Choice> choices) {
    public Facet {
      choices = List.copyOf(choices);
    }
  }

  /** A link of a facet, and to how many entries it leads (0 if that is not counted). */
  record Choice(String href, String text, int count, boolean current) {}

  /**
   * Cards under a heading, which may be empty, with a sentence about them and links that lead
   * further. Its id is unique on the page.
   */
  record Group(String id, String title, String summary, List<Card> cards, List<Link> links) {
    public Group {
      cards = List.copyOf(cards);
      links = List.copyOf(links);
    }
  }

  /**
   * One page of a list: groups of cards, how many entries there are in all, which page of how many
   * this is (from 1), and links to the pages before and after and to every page.
   */
  record ListPage(
      List<Group> groups,
      int total,
      int page,
      int pages,
      Optional<Link> previous,
      Optional<Link> next,
      List<Choice> all) {
    public ListPage {
      groups = List.copyOf(groups);
      all = List.copyOf(all);
    }
  }
}

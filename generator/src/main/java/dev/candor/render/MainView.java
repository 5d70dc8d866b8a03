package dev.candor.render;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The main content of a page: one record for each template. */
public sealed interface MainView {

  /** The page's one first-level heading. */
  String title();

  /** An entry of a page's table of contents: level 2 or 3. */
  record Entry(int level, String id, String text) {}

  /**
   * An article.
   *
   * @param minutes how long it takes to read
   * @param help the sentence that opens the "Getting help" block
   * @param series the series it is a part of, and which part
   * @param faqs the questions that belong to it
   */
  record ArticleMain(
      String title,
      String summary,
      Html body,
      List<Entry> contents,
      int minutes,
      Optional<PictureView> image,
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

  /** A vignette; basis and outcome are in words, the disclaimer is a sentence. */
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
   * A question and its answer; {@code article} treats it at length, and {@code phrase} says whose
   * that is, such as "an article by Alma Reyes".
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

  /** A person, with a list of the pages they wrote and the number of those they reviewed. */
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

  /** The profile of a person in the directory. Its links go to the directory's facet pages. */
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
   * A page about the site itself, or one of a kind without a view of its own, with its {@code
   * fields} in order and its {@code values} by key.
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
   * The home page: tasks from the site's settings, if any, and new or central pages by group.
   *
   * @param topics the first topics, if there are any
   * @param misconception one that is well answered, in a group of its own
   * @param trust what readers can rely on; only what holds for this site
   */
  record HomeMain(
      String title,
      String tagline,
      Optional<Group> topics,
      List<Group> tasks,
      Optional<Group> misconception,
      List<Group> groups,
      TrustView trust)
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
   * The search page, with everything from A to Z; {@code index} is the address of the search index,
   * {@code crises} are the helplines for words that suggest danger.
   */
  record SearchMain(
      String title,
      String summary,
      Html body,
      List<Facet> facets,
      ListPage listing,
      String index,
      List<CrisisView> crises,
      List<Link> topics)
      implements MainView {
    public SearchMain {
      facets = List.copyOf(facets);
      topics = List.copyOf(topics);
      crises = List.copyOf(crises);
    }
  }

  /** The directory's first page; {@code filter} is the data for filtering it with a script. */
  record DirectoryMain(
      String title, String summary, List<Facet> facets, ListPage listing, Optional<Filter> filter)
      implements MainView {
    public DirectoryMain {
      facets = List.copyOf(facets);
    }
  }

  /** An address that has moved. */
  record RedirectMain(String title, String to) implements MainView {}

  /** Links to parts of a hub, under a heading: the letters of a glossary, or places. */
  record Facet(String title, List<Choice> choices) {
    public Facet {
      choices = List.copyOf(choices);
    }
  }

  /**
   * A link of a facet, and how many entries it leads to (0 if they aren't counted); {@code inner}
   * if it is a part of the last one that isn't: an area of a country.
   */
  record Choice(String href, String text, int count, boolean current, boolean inner) {

    /** A choice that isn't part of another. */
    public Choice(String href, String text, int count, boolean current) {
      this(href, text, count, current, false);
    }
  }

  /**
   * Cards under a heading, which may be empty, with a sentence about them and links to more. Its id
   * is unique on the page. In an index from A to Z, entries take the place of cards.
   */
  record Group(
      String id,
      String title,
      String summary,
      List<Card> cards,
      List<Link> links,
      List<IndexEntry> entries) {
    public Group {
      cards = List.copyOf(cards);
      links = List.copyOf(links);
      entries = List.copyOf(entries);
    }

    /** Cards, and no entries of an index. */
    public Group(String id, String title, String summary, List<Card> cards, List<Link> links) {
      this(id, title, summary, cards, links, List.of());
    }

    /** A part of an index, such as a letter. */
    public static Group index(String id, String title, List<IndexEntry> entries) {
      return new Group(id, title, "", List.of(), List.of(), entries);
    }
  }
}

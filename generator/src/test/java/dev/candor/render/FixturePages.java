package dev.candor.render;

import dev.candor.render.MainView.Choice;
import dev.candor.render.MainView.Entry;
import dev.candor.render.MainView.Facet;
import dev.candor.render.MainView.Group;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One page for each template of a theme. */
final class FixturePages {

  private FixturePages() {}

  static List<PageView> all() {
    List<PageView> pages = new ArrayList<>(List.of(article(), bareArticle()));
    pages.add(vignette());
    pages.add(faq());
    pages.add(plainFaq());
    pages.add(term());
    pages.add(person());
    pages.add(listing());
    pages.add(standing("page", "/about/", "About this site"));
    pages.add(standing("404", "/404.html", "Page not found"));
    pages.add(home());
    for (String hub : List.of("articles", "vignettes", "faqs", "topics", "topic")) {
      pages.add(hub(hub, List.of(group("", "article", 5)), List.of()));
    }
    pages.add(hub("misconceptions", List.of(myths()), List.of()));
    pages.add(
        hub("glossary", List.of(group("A", "term", 3), group("B", "term", 2)), List.of(letters())));
    pages.add(search());
    pages.add(hub("people", List.of(group("Authors", "person", 2)), List.of()));
    pages.add(
        Fixtures.view(
            "listings",
            "/therapists/",
            new MainView.DirectoryMain(
                "Find a therapist",
                "Whom to ask.",
                List.of(places(), letters()),
                listing(List.of(group("", "listing", 4)), 4, 1, 1),
                Optional.of(new Filter("/assets/directory.0123456789/", 4, 128)))));
    pages.add(hub("hub", List.of(group("", "article", 1)), List.of()));
    pages.add(hub("facet", List.of(group("", "listing", 1)), List.of(places(), letters())));
    pages.add(
        Fixtures.view(
            "redirect", "/old/", new MainView.RedirectMain(Fixtures.HOSTILE, "/articles/new/")));
    return pages;
  }

  static PageView article() {
    return Fixtures.view(
        "article",
        "/articles/first/",
        new MainView.ArticleMain(
            "Your first session " + Fixtures.HOSTILE,
            "A first session is mostly questions and answers, fully dressed, at your pace.",
            Html.of(Fixtures.body()),
            List.of(
                new Entry(2, "before", "Before you go"),
                new Entry(3, "pack", Fixtures.LONG),
                new Entry(2, "after", "After it <b>")),
            6,
            Optional.of(
                new PictureView(
                    "/assets/room.svg",
                    "Two chairs",
                    "A room.",
                    Optional.of(640),
                    Optional.of(320))),
            Optional.of("If you are ready to book, these places can point you to someone."),
            Optional.of("Starting out, part 1"),
            List.of(Fixtures.card("faq", "What should I bring?"), Fixtures.myth("Touch?")),
            Fixtures.furniture(Fixtures.HOSTILE)));
  }

  private static PageView bareArticle() {
    return Fixtures.view(
        "article",
        "/articles/bare/",
        new MainView.ArticleMain(
            Fixtures.HEBREW,
            Fixtures.HEBREW,
            Html.of("<p>Short.</p>\n"),
            List.of(),
            1,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Fixtures.bare()));
  }

  private static PageView vignette() {
    return Fixtures.view(
        "vignette",
        "/vignettes/ana/",
        new MainView.VignetteMain(
            "Ana and Luis " + Fixtures.LONG,
            "They stopped talking about it in March.",
            List.of("Ana", "Luis", "<b>Jo</b>"),
            "fictional",
            "This story is invented. The people in it are not real.",
            "partial",
            Html.of("<p>They sat down.</p>\n<blockquote>\n<p>Say more.</p>\n</blockquote>\n"),
            4,
            Fixtures.furniture("A plain text")));
  }

  private static PageView faq() {
    return Fixtures.view(
        "faq",
        "/faqs/touch/",
        new MainView.FaqMain(
            "Will the therapist touch me?",
            "No. A sex therapist never has sexual contact with you.",
            Html.of("<p>Kissing is barred, and so is touching.</p>\n"),
            Optional.of(
                new Card.MythView(
                    "The therapist <b>touches</b> you.", "Nobody <b>touches</b> you.", "strong")),
            Optional.of(Fixtures.card("article", "Common misconceptions")),
            "an article by Alma Reyes and Jonas Lindqvist",
            Fixtures.furniture("A plain text")));
  }

  private static PageView plainFaq() {
    return Fixtures.view(
        "faq",
        "/faqs/bring/",
        new MainView.FaqMain(
            "What should I bring?",
            "Three lines about what is bothering you.",
            Html.EMPTY,
            Optional.empty(),
            Optional.empty(),
            "",
            Fixtures.bare()));
  }

  private static PageView term() {
    return Fixtures.view(
        "term",
        "/glossary/desire/",
        new MainView.TermMain(
            "responsive desire",
            "Wanting that comes after something pleasant has begun.",
            List.of("late desire", Fixtures.HOSTILE),
            Html.of("<p>It is common.</p>\n"),
            List.of(new Link("/glossary/spontaneous-desire/", "spontaneous desire")),
            Fixtures.furniture("A plain text")));
  }

  private static PageView person() {
    return Fixtures.view(
        "person",
        "/people/alma-reyes/",
        new MainView.PersonMain(
            "Alma Reyes",
            "author",
            Optional.of("she/her"),
            List.of(
                new CredentialView(
                    "MSc", "Leeds <Uni>", Optional.of(new Day("2026-01-02", "2 January 2026")))),
            Optional.of("None."),
            true,
            Html.of("<p>She writes.</p>\n"),
            2,
            listing(List.of(group("", "article", 2)), 2, 1, 1)));
  }

  private static PageView listing() {
    Day day = new Day("2026-10-01", "1 October 2026");
    return Fixtures.view(
        "listing",
        "/therapists/aoife/",
        new MainView.ListingMain(
            "Aoife Brannigan-Wu",
            "Works with couples who want different amounts of sex.",
            Html.of("<p>A few words.</p>\n"),
            true,
            true,
            Optional.of("she/her"),
            List.of(
                new LicenceView(
                    "LMFT",
                    "New York",
                    "12-345",
                    Optional.of("https://board.example/?a=1&b=2"),
                    day,
                    Optional.of(day),
                    true),
                new LicenceView(
                    "COSRT",
                    "United Kingdom",
                    Fixtures.HOSTILE,
                    Optional.of("https://board.example/gb"),
                    day,
                    Optional.empty(),
                    false)),
            List.of(new CredentialView("CST", "AASECT", Optional.of(day))),
            List.of(
                new Link("/therapists/format/video/", "By video"),
                new Link("/therapists/format/in-person/", "In person")),
            List.of("New York", "United Kingdom"),
            List.of(new Link("/therapists/modality/cbt/", "CBT")),
            List.of(new Link("/therapists/specialty/desire/", "Desire")),
            List.of(new Link("/therapists/clients/couples/", "Couples")),
            List.of(new Link("/therapists/language/en/", "English")),
            List.of(new Link("/therapists/accessibility/step-free/", "Step-free access")),
            Optional.of("90–120 GBP"),
            Optional.of(day),
            true,
            List.of(new Link("/therapists/insurance/aetna/", "Aetna")),
            Optional.of(new Link("/therapists/place/leeds/", "Leeds, England")),
            List.of(new Link("/therapists/affirming/faith/", "Faith")),
            Optional.of(new Link("tel:+15550100", "+1 555 0100")),
            Optional.of(new Link("mailto:a@example.org", "a@example.org")),
            Optional.of(
                new Link("https://example.org/?a&b", "https://example.org/" + Fixtures.LONG)),
            "/therapists/aoife/aoife.vcf",
            day));
  }

  private static PageView standing(String template, String path, String title) {
    return Fixtures.view(
        template,
        path,
        new MainView.StandingMain(
            title, "What it says.", Html.of("<p>Some text.</p>\n"), List.of()));
  }

  private static PageView home() {
    return Fixtures.view(
        "home",
        "/",
        new MainView.HomeMain(
            "Plainly",
            "Clear answers about sex therapy",
            Optional.of(group("Find your way in", "topic", 3)),
            List.of(task("Understand"), task(Fixtures.HEBREW), task(Fixtures.LONG)),
            Optional.of(myths()),
            List.of(group("Read", "article", 3)),
            new TrustView(Optional.of(new Link("/people/", "Who writes")), true, true)));
  }

  static PageView hub(String name, List<Group> groups, List<Facet> facets) {
    return Fixtures.view(
        name,
        "/" + name + "/",
        new MainView.HubMain(
            "Everything in " + name,
            "What people often believe, and what is true.",
            Html.EMPTY,
            facets,
            listing(groups, 120, 2, 3)));
  }

  private static PageView search() {
    return Fixtures.view(
        "search",
        "/search/",
        new MainView.SearchMain(
            "Search " + Fixtures.HOSTILE,
            "Everything, A to Z.",
            Html.EMPTY,
            List.of(letters()),
            listing(List.of(group("A", "faq", 3), group("S", "term", 2)), 120, 1, 3),
            "/assets/search/0123456789/index.json",
            List.of(
                new CrisisView("abuse", List.of(Fixtures.BRITAIN)),
                new CrisisView(Fixtures.HOSTILE, List.of(Fixtures.BRITAIN))),
            List.of(new Link("/topics/desire/", Fixtures.HOSTILE))));
  }

  private static ListPage listing(List<Group> groups, int total, int page, int pages) {
    return new ListPage(
        groups,
        total,
        page,
        pages,
        Optional.of(new Link("/x/", "Previous page")),
        Optional.of(new Link("/x/page/3/", "Next page")),
        List.of(
            new Choice("/x/", "1", 0, false),
            new Choice("/x/page/2/", "2", 0, true),
            new Choice("/x/page/3/", "3", 0, false)));
  }

  private static Group group(String title, String kind, int size) {
    List<Card> cards = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      String name = "A " + kind + " called number " + i;
      cards.add(Fixtures.card(kind, i == 1 ? Fixtures.HEBREW : i == 2 ? Fixtures.LONG : name));
    }
    return new Group("list-" + title.replace(' ', '-'), title, "", cards, List.of());
  }

  private static Group task(String title) {
    return new Group(
        "task-" + title.length(),
        title,
        "What it is. " + title,
        List.of(Fixtures.card("article", title), Fixtures.myth("Must I undress?")),
        List.of(new Link("/topics/", "All topics"), new Link("/x/", title)));
  }

  private static Group myths() {
    return new Group(
        "list-myths",
        "What people get wrong",
        "",
        List.of(
            Fixtures.myth("Will the therapist touch me?"),
            Fixtures.myth("Must I undress?"),
            Fixtures.myth("Is a sexless relationship doomed?")),
        List.of(new Link("/misconceptions/", "All misconceptions")));
  }

  private static Facet letters() {
    List<Choice> letters = new ArrayList<>();
    for (char c = 'A'; c <= 'Z'; c++) {
      letters.add(new Choice("/x/#list-" + c, String.valueOf(c), c % 4, c == 'A'));
    }
    return new Facet("A to Z", letters);
  }

  private static Facet places() {
    return new Facet(
        "By place",
        List.of(
            new Choice("/therapists/place/leeds/", "Leeds", 2, true),
            new Choice("/therapists/place/b/", Fixtures.LONG, 2, false)));
  }
}

package dev.candor.authoring;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.candor.content.ContentKind;
import dev.candor.content.KindTrait;
import dev.candor.content.Slug;
import dev.candor.diagnostic.Suggestion;
import dev.candor.site.Site;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Creates a page: gets its kind, its title and the fields its kind requires, and writes a file that
 * passes the check. Hints for its editor are comments in the front matter, so readers never see
 * them and editors needn't delete them.
 */
public final class NewPage {

  private final Site site;
  private final List<Wanted> wanted;
  private final Asking asking;
  private final AnswerChoices answers;

  /**
   * New pages in a site in which nothing is withheld.
   *
   * @param wanted the planned pages that others refer to, the most wanted first
   * @param asking how to ask for what the request leaves out
   */
  public NewPage(Site site, List<Wanted> wanted, Asking asking) {
    this.site = site;
    this.wanted = List.copyOf(wanted);
    this.asking = asking;
    this.answers = new AnswerChoices(site);
  }

  /**
   * A page that is planned but not written.
   *
   * @param title its title
   * @param aliases its other names
   * @param askedBy how many pages refer to it
   */
  public record Wanted(String title, List<String> aliases, int askedBy) {
    public Wanted {
      aliases = List.copyOf(aliases);
    }
  }

  /**
   * What is known in advance; texts may be empty.
   *
   * @param language the code of the page's language; empty for the site's own
   * @param kind the name of the kind
   * @param answers answers by key, within a group as {@code contact.email}
   */
  public record Request(
      String language,
      String kind,
      String title,
      String id,
      String summary,
      Map<String, String> answers) {
    public Request {
      answers = Map.copyOf(answers);
    }
  }

  /**
   * The new page.
   *
   * @param reply what to tell the user
   * @param path the file's path below the root
   * @param text the file's text
   */
  public record Begun(Reply reply, String path, String text) {}

  public Begun begin(Request request) {
    Optional<Wanted> wish = wish(request);
    String asked = wish.isPresent() ? wish.get().title() : request.title().strip();
    Optional<ContentKind<?>> kind = kind(request.kind());
    if (kind.isEmpty()) {
      return refused(
          List.of(kindRefusal(request.kind())), wanted.isEmpty() ? List.of() : wantedLines());
    }
    List<Question> questions = Questions.of(kind.get());
    String titleKey = questions.get(0).key();
    Map<String, String> given = new HashMap<>(request.answers());
    if (!asked.isEmpty()) {
      given.put(titleKey, Normalizer.normalize(asked, Normalizer.Form.NFC));
    }
    if (!request.summary().isBlank()) {
      questions.stream()
          .map(Question::key)
          .filter(kind.get().traits().summaryKey()::equals)
          .findFirst()
          .ifPresent(key -> given.put(key, request.summary().strip()));
    }
    Interview interview = new Interview(answers, asking, given);
    String fields = interview.fields(questions);
    List<String> refusals = interview.refusals();
    String title = interview.said(titleKey);
    if (!refusals.isEmpty() || title.isEmpty()) {
      return refused(refusals, List.of());
    }
    Optional<Wanted> meant = wish.or(() -> wantedAs(title));
    String id = request.id().isBlank() ? idOf(title, meant) : request.id().strip();
    Optional<String> clash = NameClash.of(site, kind.get(), title, id);
    if (clash.isPresent()) {
      return refused(List.of(clash.get()), List.of());
    }
    String path = folder(site, request.language(), kind.get()) + id + ".md";
    String text = text(kind.get(), questions, fields, given, meant.map(w -> aliases(w, id)));
    return new Begun(Reply.done(told(path, kind.get())), path, text);
  }

  /** The folder of a kind's pages in the language of a site, which has this code. */
  public static String folder(Site site, String language, ContentKind<?> kind) {
    boolean own = site.edition().source().isEmpty();
    return "content/" + (own ? "" : language + "/") + kind.folder() + "/";
  }

  /** The planned page that the user chooses from the list instead of a kind and title. */
  private Optional<Wanted> wish(Request request) {
    if (!request.title().isBlank() || wanted.isEmpty() || !asking.isSomebody()) {
      return wantedAs(request.title());
    }
    wantedLines().forEach(asking::tell);
    String number =
        asking
            .ask("Type a number to start that page, or press Enter for a different one: ")
            .orElse("");
    return number.matches("[0-9]{1,4}") && Integer.parseInt(number) <= wanted.size()
        ? wanted.stream().skip(Math.max(0, Integer.parseInt(number) - 1)).findFirst()
        : Optional.empty();
  }

  private Optional<Wanted> wantedAs(String title) {
    return wanted.stream().filter(w -> w.title().equalsIgnoreCase(title.strip())).findFirst();
  }

  private List<String> wantedLines() {
    List<String> lines = new ArrayList<>();
    lines.add("Pages that other pages refer to:");
    for (int i = 0; i < wanted.size(); i++) {
      int times = wanted.get(i).askedBy();
      lines.add(
          "  "
              + (i + 1)
              + " "
              + wanted.get(i).title()
              + " (wanted by "
              + times
              + (times == 1 ? " page)" : " pages)"));
    }
    return lines;
  }

  private List<String> kinds() {
    return site.config().kinds().names();
  }

  private Optional<ContentKind<?>> kind(String name) {
    String said = name.strip();
    while (said.isEmpty() && asking.isSomebody()) {
      Optional<String> answer = asking.ask("Kind (" + String.join(", ", kinds()) + "): ");
      if (answer.isEmpty()) {
        return Optional.empty();
      }
      said = site.config().kinds().named(answer.get()).isPresent() ? answer.get() : "";
      if (said.isEmpty()) {
        asking.tell("  " + kindRefusal(answer.get()));
      }
    }
    return site.config().kinds().named(said);
  }

  private String kindRefusal(String name) {
    return name.isBlank()
        ? "choose a kind of page: " + String.join(", ", kinds())
        : PageFinder.told(
            "there is no kind \"" + name.strip() + "\"", Suggestion.didYouMean(name, kinds()));
  }

  /**
   * One of its other names that can be an id, since texts already refer to it by that name; or its
   * title.
   */
  private static String idOf(String title, Optional<Wanted> meant) {
    return meant.stream()
        .flatMap(w -> w.aliases().stream())
        .filter(Slug::isSlug)
        .findFirst()
        .orElse(Slug.of(title));
  }

  /** The id that a page with a title gets unless another is chosen. */
  public String idFor(String title) {
    return idOf(title.strip(), wantedAs(title));
  }

  private static List<String> aliases(Wanted wanted, String id) {
    return wanted.aliases().stream().filter(alias -> !alias.equals(id)).toList();
  }

  private static String text(
      ContentKind<?> kind,
      List<Question> questions,
      String fields,
      Map<String, String> given,
      Optional<List<String>> aliases) {
    StringBuilder text = new StringBuilder("---\n");
    text.append(
        "# Lines that begin with # are for editors. Readers never see them; you can leave them"
            + " in.\n");
    text.append(fields);
    Map<String, String> also = new LinkedHashMap<>();
    aliases.filter(a -> !a.isEmpty()).ifPresent(a -> also.put("aliases", YamlText.of(a)));
    if (!kind.has(KindTrait.BEGINS_PUBLIC)) {
      also.put("draft", "true # delete this line when the page is ready for readers");
    }
    also.forEach((key, value) -> text.append(key).append(": ").append(value).append('\n'));
    text.append(
        "#\n# Optional fields (delete the first #, and write the value before the second #):\n");
    for (Question question : questions) {
      if (fields.contains("\n" + question.key() + ":") || fields.startsWith(question.key() + ":")) {
        continue;
      }
      if (!also.containsKey(question.key()) && !given.containsKey(question.key())) {
        text.append(Blank.line(question));
      }
    }
    hints(kind).forEach(line -> text.append(("# " + line).stripTrailing()).append('\n'));
    return text.append("---\n").toString();
  }

  /** What makes a good page of a kind; empty for kinds without hints. */
  private static List<String> hints(ContentKind<?> kind) {
    try (InputStream in = NewPage.class.getResourceAsStream(kind.name() + ".txt")) {
      return in == null ? List.of() : new String(in.readAllBytes(), UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("one of Candor's own files can't be read", e);
    }
  }

  private static List<String> told(String path, ContentKind<?> kind) {
    List<String> lines = new ArrayList<>();
    lines.add("created: " + path);
    lines.add(
        kind.has(KindTrait.BEGINS_PUBLIC)
            ? "Other pages can now refer to it."
            : "It is a draft: \"serve\" shows it, and readers see it once you delete its \"draft\""
                + " line.");
    return lines;
  }

  private static Begun refused(List<String> reasons, List<String> besides) {
    List<String> lines = new ArrayList<>(reasons);
    lines.addAll(besides);
    lines.add("Nothing was written.");
    return new Begun(Reply.refused(lines), "", "");
  }
}

package dev.candor.engine;

import dev.candor.authoring.Asking;
import dev.candor.authoring.NameClash;
import dev.candor.authoring.NewPage;
import dev.candor.authoring.NewPageForm;
import dev.candor.content.ContentKind;
import dev.candor.content.Languages;
import dev.candor.output.page.KindLabels;
import dev.candor.site.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Starts pages from a form, as {@code candor new} does in a terminal. */
public final class NewPages {

  private final Preview preview;

  NewPages(Preview preview) {
    this.preview = preview;
  }

  /**
   * A kind of page, and what a new one is asked.
   *
   * @param label what readers call it
   */
  public record Kind(String name, String label, String folder, List<Field> fields) {
    public Kind {
      fields = List.copyOf(fields);
    }
  }

  /**
   * A field of the form.
   *
   * @param key its key, within a group as {@code contact.email}
   * @param shape what its answer is: a text, a day, a number or a choice
   * @param list whether it takes several answers
   * @param usual the answer that an empty field means; may be empty
   * @param choices what there is to choose from, each with how people know it
   */
  public record Field(
      String key,
      String help,
      String shape,
      boolean list,
      boolean required,
      String usual,
      List<SiteNames.Choice> choices) {
    public Field {
      choices = List.copyOf(choices);
    }
  }

  /** What is known in advance; the id and the code of the language may be empty. */
  public record Wish(
      String language, String kind, String title, String id, Map<String, String> answers) {
    public Wish {
      answers = Map.copyOf(answers);
    }
  }

  /** Where a page would be, and why it can't be there; the reason is empty if it can. */
  public record Proposal(String id, String path, String refusal) {}

  /**
   * The new page.
   *
   * @param refusals why there is none; empty if there is
   */
  public record Made(List<String> refusals, String path, String text) {
    public Made {
      refusals = List.copyOf(refusals);
    }
  }

  /** The languages that a page can be in, by code, the site's own first; none if it has but one. */
  public List<SiteNames.Choice> languages() {
    Languages languages = preview.latest().site().config().languages();
    return languages.others().isEmpty()
        ? List.of()
        : languages.all().stream().map(l -> new SiteNames.Choice(l.code(), l.name())).toList();
  }

  /** Every kind of page that the site has, for a page in a language; in its own without a code. */
  public List<Kind> kinds(String language) {
    LinkedSources all = preview.everything();
    Site site = all.in(language).orElse(all.site());
    KindLabels labels = new KindLabels(site);
    List<Kind> kinds = new ArrayList<>();
    for (ContentKind<?> kind : all.config().kinds().all()) {
      List<Field> fields = NewPageForm.of(site, kind).stream().map(NewPages::field).toList();
      kinds.add(new Kind(kind.name(), labels.one(kind), kind.folder(), fields));
    }
    return kinds;
  }

  private static Field field(NewPageForm.Field field) {
    List<SiteNames.Choice> choices =
        field.choices().stream()
            .map(choice -> new SiteNames.Choice(choice.value(), choice.label()))
            .toList();
    return new Field(
        field.key(),
        field.help(),
        field.shape(),
        field.list(),
        field.required(),
        field.usual(),
        choices);
  }

  /** Where a page with this title and id would be; with an empty id, under one of its own. */
  public Proposal propose(String language, String kind, String title, String id) {
    LinkedSources all = preview.everything();
    Site site = all.in(language).orElse(all.site());
    Optional<ContentKind<?>> known = all.config().kinds().named(kind);
    if (known.isEmpty() || title.isBlank()) {
      return new Proposal("", "", "");
    }
    NewPage page = new NewPage(site, AuthoringService.wanted(all, site), Asking.NOBODY);
    String own = id.isBlank() ? page.idFor(title) : id.strip();
    String refusal =
        NameClash.of(site, known.get(), title.strip(), own).map(NewPages::plain).orElse("");
    return new Proposal(own, NewPage.folder(site, language, known.get()) + own + ".md", refusal);
  }

  /**
   * Makes the page that a form describes.
   *
   * @param dryRun whether to show its text, and write nothing
   * @throws EnvironmentFault if it can't be written
   */
  public Made make(Wish wish, boolean dryRun) throws EnvironmentFault {
    Settings settings = preview.settings();
    NewPage.Request request =
        new NewPage.Request(
            wish.language(), wish.kind(), wish.title(), wish.id(), "", wish.answers());
    NewPage.Begun begun = AuthoringService.draft(settings, request, Asking.NOBODY);
    if (!begun.reply().isDone()) {
      List<String> why = begun.reply().lines().stream().map(NewPages::plain).toList();
      return new Made(why, "", "");
    }
    if (!dryRun) {
      AuthoringService.create(settings, begun);
      String below = begun.path().substring("content/".length());
      preview.changed(Set.of(settings.contentFolder().resolve(below)));
    }
    return new Made(List.of(), begun.path(), begun.text());
  }

  /** What a terminal calls options are fields in a form. */
  private static String plain(String line) {
    return line.replace("or --id", "or another id")
        .replace("translate it, or choose --id", "start from that page (More, Translate)")
        .replaceFirst(" with --id$", "");
  }
}

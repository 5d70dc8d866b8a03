package dev.candor.importing;

import dev.candor.importing.ImportReport.Fate;
import dev.candor.importing.ImportReport.PageEntry;
import dev.candor.importing.doc.Block;
import dev.candor.importing.doc.Blocks;
import dev.candor.importing.doc.MarkdownText;
import dev.candor.importing.doc.TreeFacts;
import dev.candor.importing.html.HtmlReader;
import dev.candor.importing.html.HtmlText;
import dev.candor.importing.model.ImportedPost;
import dev.candor.importing.proof.LossProof;
import dev.candor.importing.proof.ReadBack;
import dev.candor.importing.typing.Decision;
import dev.candor.importing.typing.Decision.Certainty;
import dev.candor.importing.typing.Repeats;
import dev.candor.importing.typing.Segment;
import dev.candor.importing.typing.Segment.Role;
import dev.candor.importing.typing.Stories;
import dev.candor.importing.typing.Typing;
import dev.candor.importing.works.ReferenceLists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Writes one post as a page, with a vignette if it tells one, and proves that nothing is lost. */
final class PostWriter {

  private static final int EXCERPT = 300;
  private static final int MOST_ALIKE = 3;

  private final Parts parts;
  private final ImportReport report;
  private final ReadBack reader = new ReadBack();

  /** What all posts of a run share. */
  record Parts(
      OldSite old,
      PostImages images,
      People people,
      PostLabels labels,
      PostFiles names,
      Repeats repeats,
      ReferenceLists works,
      ImportWriter files,
      Optional<LocalDate> latest) {}

  PostWriter(Parts parts, ImportReport report) {
    this.parts = parts;
    this.report = report;
  }

  /** Writes a post to its file; returns the titles it refers to that no page has. */
  List<String> write(ImportedPost post, String path) {
    PageLinks links = new PageLinks(parts.old(), parts.images(), post.path());
    HtmlText html = HtmlReader.read(post.body().text(), parts.images()::original);
    Typing.Result typed =
        new Typing(post.title(), post.author(), parts.repeats(), links).of(html.blocks());
    PageDraft draft = new PageDraft(post, path, parts, typed.steps());
    List<Decision> decisions = new ArrayList<>(typed.decisions());
    Optional<Segment> label = Optional.empty();
    for (Segment segment : typed.segments()) {
      boolean placed = place(segment, draft, post);
      if (!placed) {
        label
            .filter(l -> segment.role() != Role.TEXT)
            .ifPresent(l -> draft.text().addAll(l.blocks()));
        draft.text().addAll(segment.blocks());
      }
      label = segment.role() == Role.LABEL ? Optional.of(segment) : Optional.empty();
      if (segment.role() == Role.CONTACT && placed) {
        decisions.add(contact(post, segment));
      }
    }
    LossProof proof = new LossProof();
    proof.source(
        html.facts().without(links.droppedAddresses()),
        TreeFacts.of(typed.whole()),
        html.flattened() > 0);
    html.leftOut().forEach((what, n) -> report.leftOut().merge(what, n, Integer::sum));
    story(draft, post, proof, decisions, typed.segments());
    decisions.addAll(draft.decisions());
    works(draft, decisions);
    page(draft, post, html, proof, decisions);
    links
        .goneAddresses()
        .forEach(
            href -> report.goneAddresses().computeIfAbsent(href, h -> new TreeSet<>()).add(path));
    return List.copyOf(links.planned());
  }

  /** Puts a part where it belongs; false if it must stay in the text. */
  private boolean place(Segment segment, PageDraft draft, ImportedPost post) {
    return switch (segment.role()) {
      case TEXT -> false;
      case STORY_TITLE -> draft.storyTitle(segment.blocks());
      case STORY -> draft.story(segment.blocks());
      case HELP -> draft.help(Blocks.text(segment.blocks()));
      case PERSON -> parts.people().about(post.author(), segment.blocks());
      case CONTACT, LABEL, DROPPED -> true;
    };
  }

  private static Decision contact(ImportedPost post, Segment segment) {
    return new Decision(
        "contact kept out of the pages",
        Certainty.SURE,
        "ways to reach "
            + (post.author().isEmpty() ? "the author" : post.author())
            + " belong in a listing, once they consent to it",
        Blocks.text(segment.blocks()),
        "the contact of a listing");
  }

  private void story(
      PageDraft draft,
      ImportedPost post,
      LossProof proof,
      List<Decision> decisions,
      List<Segment> segments) {
    if (draft.story().isEmpty()) {
      return;
    }
    String around = Blocks.text(segments.stream().flatMap(s -> s.blocks().stream()).toList());
    String text = draft.storyText(Stories.basis(around));
    String path = Folders.VIGNETTES + draft.storyId() + ".md";
    check(path, text, draft.story(), proof);
    Fate fate = parts.files().write(path, text);
    decisions.add(
        new Decision(
            "vignette's outcome",
            Certainty.GUESS,
            "the text doesn't say whether things improved; \"ongoing\" claims the least",
            "",
            "outcome: ongoing"));
    report
        .pages()
        .add(entry(path, draft.storyName(), post, fate, text, List.of(), new LossProof()));
  }

  private void works(PageDraft draft, List<Decision> decisions) {
    draft.replace(parts.works().in(draft.text()));
    for (ReferenceLists.Listed work : parts.works().listed()) {
      decisions.add(
          new Decision(
              "work to cite",
              Certainty.LIKELY,
              "the entry names its authors, year and title, and where it appeared",
              work.entry(),
              "[@" + work.id() + "], a work of references.yaml"));
    }
  }

  private void page(
      PageDraft draft,
      ImportedPost post,
      HtmlText html,
      LossProof proof,
      List<Decision> decisions) {
    String text = draft.text(MarkdownText.of(draft.text()));
    check(draft.path(), text, draft.text(), proof);
    Fate fate = parts.files().write(draft.path(), text);
    if (!fate.hasTwoVersions() && fate != Fate.REMOVED) {
      parts.works().keep();
    }
    report.count(html.facts().count(), proof.lostWords(), html.flattened());
    report.pages().add(entry(draft.path(), draft.title(), post, fate, text, decisions, proof));
  }

  private void check(String path, String text, List<Block> blocks, LossProof proof) {
    int from = text.indexOf("\n---\n", 3) + 5;
    proof.written(TreeFacts.of(blocks), reader.facts("content/" + path, text, from));
  }

  private PageEntry entry(
      String path,
      String title,
      ImportedPost post,
      Fate fate,
      String text,
      List<Decision> decisions,
      LossProof proof) {
    boolean conflict = fate.hasTwoVersions();
    List<Decision> brief = brief(decisions);
    return new PageEntry(
        path,
        title,
        post.withheld(),
        post.file() + ":" + post.line(),
        fate,
        "",
        conflict ? text : "",
        conflict ? parts.files().current(path) : "",
        brief,
        List.of(),
        proof.losses());
  }

  /** A page may have a hundred sure decisions of one sort: the first few stand for all. */
  private static List<Decision> brief(List<Decision> decisions) {
    List<Decision> brief = new ArrayList<>();
    Map<String, Integer> times = new HashMap<>();
    for (Decision decision : decisions) {
      int before = times.merge(decision.what(), 1, Integer::sum);
      if (before <= MOST_ALIKE || decision.certainty() != Certainty.SURE) {
        brief.add(brief(decision));
      }
    }
    return brief;
  }

  private static Decision brief(Decision d) {
    return new Decision(d.what(), d.certainty(), d.reason(), cut(d.before()), cut(d.after()));
  }

  private static String cut(String text) {
    return text.length() <= EXCERPT ? text : text.substring(0, EXCERPT) + "\u2026";
  }
}

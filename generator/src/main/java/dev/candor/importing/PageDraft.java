package dev.candor.importing;

import dev.candor.content.Form;
import dev.candor.importing.doc.Block;
import dev.candor.importing.doc.MarkdownText;
import dev.candor.importing.model.ImportedPost;
import dev.candor.importing.typing.Decision;
import dev.candor.importing.typing.Decision.Certainty;
import dev.candor.importing.typing.Stories;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A page while its parts come together. */
final class PageDraft {

  private final ImportedPost post;
  private final String path;
  private final PostWriter.Parts parts;
  private final Optional<Integer> steps;
  private final String author;
  private final List<Block> text = new ArrayList<>();
  private final List<Decision> decisions = new ArrayList<>();
  private List<Block> story = List.of();
  private List<Block> storyTitle = List.of();
  private String storyId = "";
  private String help = "";

  PageDraft(ImportedPost post, String path, PostWriter.Parts parts, Optional<Integer> steps) {
    this.post = post;
    this.path = path;
    this.parts = parts;
    this.steps = steps;
    this.author = parts.people().author(post.author());
  }

  String path() {
    return path;
  }

  List<Block> text() {
    return text;
  }

  /** Replaces the text. */
  void replace(List<Block> blocks) {
    text.clear();
    text.addAll(blocks);
  }

  List<Block> story() {
    return story;
  }

  String storyId() {
    return storyId;
  }

  List<Decision> decisions() {
    return decisions;
  }

  String title() {
    return post.title().isEmpty() ? "Untitled (" + Existing.id(path) + ")" : post.title();
  }

  private boolean isArticle() {
    return path.startsWith(Folders.ARTICLES);
  }

  boolean help(String words) {
    boolean takes = isArticle() && help.isEmpty();
    help = takes ? words.replaceAll("\\s+", " ").strip() : help;
    return takes;
  }

  boolean storyTitle(List<Block> heading) {
    storyTitle = heading;
    return story.isEmpty();
  }

  /** Takes the first story with people in it; leaves its place in the text. */
  boolean story(List<Block> blocks) {
    boolean takes = story.isEmpty() && !Stories.people(Stories.title(storyTitle), blocks).isEmpty();
    if (!takes) {
      text.addAll(storyTitle);
      return false;
    }
    story = blocks;
    storyId = parts.names().vignette(post.sourceId(), storyName());
    text.add(new Block.Embed(storyId));
    return true;
  }

  String storyName() {
    String named = Stories.title(storyTitle);
    return named.isEmpty() ? String.join(" and ", Stories.people("", story)) : named;
  }

  String storyText(String basis) {
    FrontMatterText fields =
        new FrontMatterText()
            .put("title", storyName())
            .put("summary", Summaries.of(story, storyName()))
            .put("people", Stories.people(Stories.title(storyTitle), story))
            .line("basis: " + basis)
            .line("outcome: ongoing");
    signed(fields);
    fields.put("topics", parts.labels().ids(post.labels()));
    draft(fields);
    return fields.with(MarkdownText.of(story));
  }

  /** The page with this body. */
  String text(String body) {
    FrontMatterText fields = new FrontMatterText().put("title", title()).put("summary", summary());
    if (isArticle()) {
      signed(fields);
    }
    fields.put("topics", parts.labels().ids(post.labels()));
    fields.put("redirects", redirects());
    if (isArticle()) {
      fields.put("steps", steps).put("help", help);
    }
    draft(fields);
    return fields.with(body);
  }

  private String summary() {
    if (!post.summary().isEmpty()) {
      return Summaries.shortened(post.summary());
    }
    String made = Summaries.of(text, title());
    decisions.add(
        new Decision(
            "summary from the first sentences",
            Certainty.GUESS,
            "the source has no description of the page",
            "",
            made));
    return made;
  }

  private void signed(FrontMatterText fields) {
    Optional<LocalDate> said = post.published().or(post::updated);
    Optional<LocalDate> day = post.isPublic() ? said.or(parts::latest) : said;
    boolean later = day.isPresent() && post.updated().filter(day.get()::isBefore).isPresent();
    fields
        .put("authors", List.of(author))
        .line("reviewer: " + parts.people().reviewer(author))
        .put("published", day)
        .put("updated", later ? post.updated() : Optional.empty());
    if (said.isEmpty()) {
      decisions.add(
          new Decision(
              day.isEmpty() ? "page without a date" : "date of the newest page",
              day.isEmpty() ? Certainty.LIKELY : Certainty.GUESS,
              "the source has no date for it: write the day it was published",
              "",
              day.map(d -> "published: " + d).orElse("")));
    }
  }

  private void draft(FrontMatterText fields) {
    boolean undated = isArticle() && post.published().or(post::updated).isEmpty();
    if (!post.isPublic()) {
      fields.line("draft: true # " + post.withheld().replaceAll("[^\\w ,.'-]", " "));
    } else if (undated && parts.latest().isEmpty()) {
      fields.line("draft: true # it has no date");
    }
  }

  /** The old addresses, if it was public, that this site can redirect. */
  private List<String> redirects() {
    List<String> all = new ArrayList<>(List.of(post.path()));
    all.addAll(post.otherAddresses());
    List<String> redirects = new ArrayList<>();
    String own = Folders.address(path);
    for (String address : all) {
      String old = decoded(address);
      boolean same = own.equals(old.endsWith("/") ? old : old + "/");
      boolean fits = post.isPublic() && !old.equals("/") && Form.REDIRECT.accepts(old);
      if (!same && fits && parts.names().redirect(old)) {
        redirects.add(old);
      }
    }
    return redirects;
  }

  private static String decoded(String path) {
    try {
      return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEncoded) {
      return path;
    }
  }
}

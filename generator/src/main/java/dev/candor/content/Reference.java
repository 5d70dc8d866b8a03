package dev.candor.content;

import dev.candor.source.SourceFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A work that pages cite: the fields of a CSL item, and what the site adds. {@code issued} is empty
 * if it is undated.
 */
public record Reference(
    String id,
    String type,
    List<Name> author,
    Optional<String> issued,
    String title,
    Optional<String> containerTitle,
    Optional<String> volume,
    Optional<String> issue,
    Optional<String> page,
    Optional<String> doi,
    Optional<String> url,
    Optional<EvidenceGrade> strength,
    boolean retracted,
    Optional<LocalDate> checked) {

  static Reference read(Fields f) {
    return new Reference(
        f.text("id", "The key that pages cite it by: a slug.", Form.SLUG),
        f.text("type", "The type of work: article-journal, book, webpage."),
        f.someObjects("author", "Who wrote it.", Name::read),
        f.optionalText("issued", "The year of publication; leave it out if undated."),
        f.text("title", "Its title."),
        f.optionalText("container-title", "The journal or book it is in."),
        f.optionalText("volume", "The volume."),
        f.optionalText("issue", "The issue."),
        f.optionalText("page", "The pages, such as 51-65."),
        f.optionalText("DOI", "Its DOI, such as 10.1136/bmj.l1525.", Form.DOI),
        f.optionalUrl("URL", "Where to read it."),
        f.optionalChoice("strength", "How strong its evidence is.", EvidenceGrade.class),
        f.optionalFlag("retracted", "true if it was withdrawn; citing it is an error."),
        f.optionalDate("checked", "The day its details were last checked."));
  }

  public Reference {
    author = List.copyOf(author);
  }

  /** The same work, withdrawn. */
  Reference withdrawn() {
    return new Reference(
        id,
        type,
        author,
        issued,
        title,
        containerTitle,
        volume,
        issue,
        page,
        doi,
        url,
        strength,
        true,
        checked);
  }

  /** A hash of what works are looked up by: their ids, DOIs and addresses. */
  public static String keysHash(List<Data.Entry<Reference>> works) {
    StringBuilder keys = new StringBuilder();
    for (Data.Entry<Reference> entry : works) {
      Reference work = entry.item();
      keys.append(work.id()).append('\t').append(work.doi().orElse("")).append('\t');
      keys.append(work.url().orElse("")).append('\n');
    }
    return SourceFile.of("keys", keys.toString()).hash();
  }

  /** Who wrote a work: a person's family and given names, or an organisation as the family name. */
  public record Name(String family, Optional<String> given) {
    static Name read(Fields f) {
      return new Name(
          f.text("family", "The family name, or an organisation."),
          f.optionalText("given", "Given names or initials."));
    }
  }
}

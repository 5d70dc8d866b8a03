package dev.candor.importing.listing;

import dev.candor.diagnostic.Rule;
import dev.candor.importing.ContentFolder;
import dev.candor.importing.Existing;
import dev.candor.importing.ImportReport.Fate;
import dev.candor.importing.ImportWriter;
import dev.candor.importing.Ledger;
import dev.candor.importing.listing.KnownPeople.Person;
import dev.candor.importing.listing.ListingReport.ListingFate;
import dev.candor.importing.listing.RowTyper.Typed;
import dev.candor.importing.model.ImportRules;
import dev.candor.importing.table.Row;
import dev.candor.importing.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Imports the rows of a table as listings, each for itself. */
public final class ListingImporter {

  private static final int LONG = 100;

  private final Table table;
  private final ListingSite site;
  private final ContentFolder folder;
  private final KeptOut keptOut;
  private final ListingReport report;
  private final Ledger ledger;
  private final ImportWriter writer;
  private final Map<String, FieldShape> shapes;
  private final RowTyper typer;
  private final RowProof proof;
  private final KnownPeople people;

  private ListingImporter(
      Table table,
      ListingMap map,
      ListingSite site,
      ContentFolder folder,
      KeptOut keptOut,
      boolean dryRun) {
    this.table = table;
    this.site = site;
    this.folder = folder;
    this.keptOut = keptOut;
    this.report = new ListingReport(table);
    this.ledger = Ledger.of(folder.read(Ledger.PATH).orElse(""));
    this.writer = new ImportWriter(folder, ledger, dryRun);
    this.shapes = ShapeFields.of(site.kind());
    Existing existing = Existing.of(folder);
    TableColumns columns = new TableColumns(table);
    this.typer = new RowTyper(map, columns, shapes, ListingSite.topics(existing), site.topicKind());
    this.proof = new RowProof(map, columns, site.kinds(), shapes);
    this.people = new KnownPeople(site, folder, existing, ledger);
    if (!table.headings().isEmpty()) {
      columns.faults(map).forEach(report::add);
      report.ignored(columns.ignored(map));
    }
  }

  /**
   * Imports a table into a content folder.
   *
   * @param before what to do once all pages are written, and before that is recorded; an import
   *     that is stopped does it again
   */
  public static ListingReport run(
      Table table,
      ListingMap map,
      ListingSite site,
      ContentFolder folder,
      KeptOut keptOut,
      boolean dryRun,
      Consumer<ListingReport> before) {
    return new ListingImporter(table, map, site, folder, keptOut, dryRun).run(before);
  }

  private ListingReport run(Consumer<ListingReport> before) {
    boolean mapFits =
        report.findings().stream().noneMatch(f -> f.rule().equals(ImportRules.LISTING_MAP));
    if (!mapFits || table.headings().isEmpty()) {
      return report;
    }
    for (Row row : table.rows()) {
      if (!row.isBlank()) {
        row(row);
      }
    }
    writer.begin();
    people.told().forEach(this::write);
    report.brought().putAll(writer.brought());
    before.accept(report);
    if (!report.pages().isEmpty()) {
      writer.keep(Ledger.PATH, ledger.text());
    }
    return report;
  }

  private void row(Row row) {
    Typed typed = typer.type(row);
    String name = typed.draft().single("name").map(Said::text).orElse("");
    List<String> sure = RowKeys.sure(typed.draft(), typed.npi());
    String perhaps = RowKeys.perhaps(name, typed.postcode());
    List<String> all = new ArrayList<>(sure);
    if (!perhaps.isEmpty()) {
      all.add(perhaps);
    }
    if (keptOut.has(all)) {
      keepOut(row);
      return;
    }
    if (typed.isFaulty()) {
      List<RowFinding> faults = new ArrayList<>(typed.findings());
      faults.addAll(proof.faults(site.folder() + "row.md", typed.draft(), row, false));
      report.bad(row, faults);
      return;
    }
    String path = sure.stream().flatMap(k -> people.path(k).stream()).findFirst().orElse("");
    boolean fresh = path.isEmpty();
    Person person = people.person(fresh ? people.free(name, all) : path);
    ListingDraft merged = person.draft().copy();
    List<RowFinding> notes = new ArrayList<>(typed.findings());
    merged.merge(typed.draft(), refusal -> notes.add(differs(row, refusal)));
    List<RowFinding> faults = proof.faults(person.path(), merged, row, true);
    if (!faults.isEmpty()) {
      people.release(person);
      report.bad(row, faults);
      return;
    }
    notes.forEach(report::add);
    together(row, person, sure, perhaps, fresh ? name : "");
    person.say(merged, row.number());
    people.know(person, all);
    report.imported();
  }

  private void keepOut(Row row) {
    report.removed();
    report.add(
        finding(
            ImportRules.LISTING_REMOVED,
            row,
            "this person asked to be removed, and was kept out",
            "take the row out of the table"));
  }

  /** Says with whom this person may be the same, or was taken to be. */
  private void together(Row row, Person person, List<String> sure, String perhaps, String name) {
    if (person.row() > 0) {
      String message = "the same person as in row " + person.row() + ", by licence or NPI";
      report.add(finding(ImportRules.LISTING_MERGED, row, message + ": both are one listing", ""));
    }
    for (String key : sure) {
      people
          .path(key)
          .filter(p -> !p.equals(person.path()))
          .ifPresent(p -> twin(row, person, p, "NPI"));
    }
    Optional<String> twin = people.path(perhaps).filter(p -> !p.equals(person.path()));
    twin.ifPresent(p -> twin(row, person, p, "name and postcode"));
    if (twin.isEmpty() && !name.isEmpty()) {
      people
          .namesake(name)
          .filter(p -> !p.equals(person.path()))
          .ifPresent(p -> twin(row, person, p, "name"));
    }
  }

  private void twin(Row row, Person person, String path, String same) {
    if (ledger.isAccepted(Ledger.apart(person.path(), path))) {
      return;
    }
    report.add(
        Existing.id(path).compareTo(Existing.id(person.path())) < 0
            ? new ListingReport.Pair(path, person.path(), same)
            : new ListingReport.Pair(person.path(), path, same));
    report.add(
        finding(
            ImportRules.LISTING_DUPLICATE,
            row,
            path + " has the same " + same + " and another licence",
            "type \"candor serve\", open /_candor/import, and make them one or keep them apart"));
  }

  private RowFinding differs(Row row, ListingDraft.Refusal refusal) {
    String from =
        refusal.kept().row() > 0 ? "row " + refusal.kept().row() : "the page, as confirmed then,";
    return new RowFinding(
        ImportRules.LISTING_MERGED,
        table.name(),
        row.number(),
        refusal.refused().column(),
        "\""
            + refusal.path()
            + "\" is \""
            + shown(refusal.refused())
            + "\" here; "
            + from
            + " has \""
            + shown(refusal.kept())
            + "\", which was kept",
        "",
        "ask which is right");
  }

  /** A value, or the beginning of a long text. */
  private static String shown(Said said) {
    String text = said.text().replaceAll("\\s+", " ");
    return text.length() > LONG ? text.substring(0, LONG) + "..." : text;
  }

  private RowFinding finding(Rule rule, Row row, String message, String remedy) {
    return new RowFinding(rule, table.name(), row.number(), 0, message, "", remedy);
  }

  private void write(Person person) {
    String text = DraftText.of(person.draft(), shapes);
    boolean ours = ledger.isOurs(person.path()) && writer.current(person.path()).equals(text);
    boolean same = !ours && person.isEdited() && person.draft().sameAs(person.before());
    Fate fate = same ? Fate.UNCHANGED : writer.write(person.path(), text);
    boolean conflict = fate.hasTwoVersions();
    String current = conflict ? folder.read(person.path()).orElse("") : "";
    report.add(new ListingFate(person.path(), fate, conflict ? text : "", current));
  }
}

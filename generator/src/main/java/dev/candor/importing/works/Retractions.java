package dev.candor.importing.works;

import dev.candor.content.RetractionLock.Marked;
import dev.candor.content.RetractionState;
import dev.candor.importing.table.CsvRows;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds works in a snapshot of retractions in the format of Retraction Watch. Of several notices
 * the newest counts, except that doubts don't lift a retraction; only a reinstatement does.
 */
public final class Retractions implements CsvRows.Reader {

  private static final String DOI = "originalpaperdoi";
  private static final String PMID = "originalpaperpubmedid";
  private static final String NATURE = "retractionnature";
  private static final String DATE = "retractiondate";
  private static final String NOTICE = "retractiondoi";
  private static final String REASON = "reason";

  private static final Pattern US_DATE =
      Pattern.compile("([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})(?: .*)?");
  private static final Pattern ISO_DATE = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2}).*");

  /** Works of the site by DOI and by PubMed number. */
  private final Map<String, Set<String>> byDoi = new HashMap<>();

  private final Map<String, Set<String>> byPmid = new HashMap<>();
  private final LocalDate today;
  private final Map<String, Integer> columns = new HashMap<>();
  private final Map<String, List<Notice>> notices = new TreeMap<>();
  private LocalDate newest = LocalDate.EPOCH;
  private int rows;

  private record Notice(LocalDate on, RetractionState state, String doi, String reason) {}

  /** Looks for these works; notices after today are mistakes, and don't date the snapshot. */
  public Retractions(List<Bibliography.Known> works, LocalDate today) {
    this.today = today;
    for (Bibliography.Known work : works) {
      String doi = Work.plainDoi(work.doi());
      String pmid = Bibliography.pmid(work.url());
      if (!doi.isEmpty()) {
        byDoi.computeIfAbsent(doi, d -> new TreeSet<>()).add(work.id());
      }
      if (!pmid.isEmpty()) {
        byPmid.computeIfAbsent(pmid, p -> new TreeSet<>()).add(work.id());
      }
    }
  }

  /** Whether a line of headings is that of a snapshot. */
  public static boolean isSnapshot(List<String> headings) {
    List<String> plain = headings.stream().map(Retractions::plain).toList();
    return plain.containsAll(Set.of(DOI, NATURE, DATE));
  }

  private static String plain(String heading) {
    return heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
  }

  @Override
  public void headings(List<String> headings) {
    for (int i = 0; i < headings.size(); i++) {
      columns.putIfAbsent(plain(headings.get(i)), i);
    }
  }

  @Override
  public void row(List<String> cells) {
    rows++;
    LocalDate on = date(cell(cells, DATE));
    newest = on.isAfter(newest) && !on.isAfter(today) ? on : newest;
    String doi = Work.plainDoi(cell(cells, DOI));
    Set<String> ids = byDoi.getOrDefault(doi, byPmid.getOrDefault(cell(cells, PMID), Set.of()));
    Optional<RetractionState> state = state(cell(cells, NATURE));
    if (!ids.isEmpty() && state.isPresent()) {
      String doiOf = Work.plainDoi(cell(cells, NOTICE));
      String notice = doiOf.matches("10\\.[0-9]{4,9}/[^\\s\"<>]+") ? doiOf : "";
      Notice found = new Notice(on, state.get(), notice, reason(cell(cells, REASON)));
      ids.forEach(id -> notices.computeIfAbsent(id, i -> new ArrayList<>()).add(found));
    }
  }

  private String cell(List<String> cells, String heading) {
    Integer column = columns.get(heading);
    return column == null || column >= cells.size() ? "" : cells.get(column).strip();
  }

  private static Optional<RetractionState> state(String nature) {
    String plain = nature.toLowerCase(Locale.ROOT);
    return plain.startsWith("retraction")
        ? Optional.of(RetractionState.RETRACTED)
        : plain.startsWith("expression")
            ? Optional.of(RetractionState.CONCERN)
            : plain.startsWith("reinstate")
                ? Optional.of(RetractionState.REINSTATED)
                : Optional.empty();
  }

  /** {@code +Error in Data;+Duplication;} as "Error in Data, Duplication", of one line. */
  private static String reason(String text) {
    String plain = text.replaceAll("[\\p{C}\\p{Z}\\s]+", " ").replaceAll("\\s*;\\s*", ", ");
    String shown = plain.replaceAll("(^|, )\\+", "$1").replaceFirst("[, ]+$", "").strip();
    return shown.length() > 200 ? shown.substring(0, 200) : shown;
  }

  /** A day as the snapshot writes it; long ago if it can't be read, so that no notice is lost. */
  private static LocalDate date(String text) {
    Matcher us = US_DATE.matcher(text);
    Matcher iso = ISO_DATE.matcher(text);
    try {
      if (us.matches()) {
        return day(us.group(3), us.group(1), us.group(2));
      }
      return iso.matches() ? day(iso.group(1), iso.group(2), iso.group(3)) : LocalDate.EPOCH;
    } catch (DateTimeException e) {
      return LocalDate.EPOCH;
    }
  }

  private static LocalDate day(String year, String month, String day) {
    return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
  }

  /** The works with a notice, by id. */
  public List<Marked> marked() {
    List<Marked> marked = new ArrayList<>();
    notices.forEach((id, all) -> marked.add(mark(id, all)));
    return marked;
  }

  private static Marked mark(String id, List<Notice> all) {
    List<Notice> sorted = new ArrayList<>(all);
    sorted.sort(
        Comparator.comparing(Notice::on)
            .thenComparing(n -> n.state() == RetractionState.REINSTATED)
            .thenComparing(n -> n.state() == RetractionState.RETRACTED)
            .thenComparing(Notice::doi)
            .thenComparing(Notice::reason));
    Notice last = sorted.get(0);
    for (Notice notice : sorted) {
      boolean doubts =
          notice.state() == RetractionState.CONCERN && last.state() == RetractionState.RETRACTED;
      last = doubts ? last : notice;
    }
    return new Marked(
        id,
        last.state(),
        Optional.of(last.on()).filter(LocalDate.EPOCH::isBefore),
        Optional.of(last.doi()).filter(doi -> !doi.isEmpty()),
        Optional.of(last.reason()).filter(reason -> !reason.isEmpty()));
  }

  /** The day of the newest notice. */
  public LocalDate newest() {
    return newest;
  }

  public int rows() {
    return rows;
  }
}

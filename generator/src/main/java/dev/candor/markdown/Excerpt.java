package dev.candor.markdown;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.candor.text.Utf8;
import dev.candor.text.Utf8Builder;
import java.util.ArrayList;
import java.util.List;

/** Cuts the opening paragraph out of a body, without its references to footnotes. */
final class Excerpt {

  private static final byte[] NOTE = "<sup><a href=\"#".getBytes(US_ASCII);
  private static final byte[] NOTE_END = "</sup>".getBytes(US_ASCII);

  private final Body body;
  private final byte[] html;
  private final List<Cut> cuts = new ArrayList<>();

  /** What is left out: from one offset to another. */
  private record Cut(int from, int to) {}

  private Excerpt(Body body) {
    this.body = body;
    this.html = body.html().bytes();
  }

  static Body of(Body body) {
    return new Excerpt(body).cut();
  }

  private Body cut() {
    int from = body.opening().from();
    int to = body.opening().to();
    List<Slot> slots = new ArrayList<>();
    for (Slot slot : body.slots()) {
      if (slot.at() >= from && slot.at() < to) {
        note(slot, to);
        if (!isCut(slot.at())) {
          slots.add(slot.moved(moved(slot.at())));
        }
      }
    }
    List<Integer> runs = new ArrayList<>();
    for (int i = 0; i + 1 < body.runs().size(); i += 2) {
      if (body.runs().get(i) >= from && body.runs().get(i + 1) <= to) {
        runs.add(moved(body.runs().get(i)));
        runs.add(moved(body.runs().get(i + 1)));
      }
    }
    Utf8 text = text(from, to);
    int words = body.opening().words();
    return new Body(text, slots, List.of(), runs, words, new Body.Opening(0, text.length(), words));
  }

  private Utf8 text(int from, int to) {
    Utf8Builder text = new Utf8Builder(to - from + 1);
    int at = from;
    for (Cut cut : cuts) {
      text.append(body.html(), at, cut.from());
      at = cut.to();
    }
    text.append(body.html(), at, to);
    return text.toUtf8();
  }

  /** Leaves out a reference to a footnote, which begins with its address. */
  private void note(Slot slot, int end) {
    int start = slot.at() - NOTE.length;
    if (slot instanceof Slot.LocalId && is(NOTE, start)) {
      int at = slot.at();
      while (at < end && !is(NOTE_END, at)) {
        at++;
      }
      cuts.add(new Cut(start, Math.min(end, at + NOTE_END.length)));
    }
  }

  private boolean is(byte[] wanted, int at) {
    boolean same = at >= 0 && at + wanted.length <= html.length;
    for (int i = 0; same && i < wanted.length; i++) {
      same = html[at + i] == wanted[i];
    }
    return same;
  }

  private boolean isCut(int at) {
    return cuts.stream().anyMatch(cut -> at >= cut.from() && at < cut.to());
  }

  /** An offset of the body as one of the excerpt. */
  private int moved(int at) {
    int left = at - body.opening().from();
    for (Cut cut : cuts) {
      left -= cut.to() <= at ? cut.to() - cut.from() : 0;
    }
    return left;
  }
}

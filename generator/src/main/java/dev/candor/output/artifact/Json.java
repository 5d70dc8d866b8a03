package dev.candor.output.artifact;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SegmentedStringWriter;
import com.fasterxml.jackson.core.util.BufferRecycler;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import dev.candor.render.Html;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON in which no character can end a script element or start a comment: {@code < > &} and
 * the two line separators of Unicode are always escaped.
 */
public final class Json {

  /** Each thread writes one document at a time, into the same buffer. */
  private static final ThreadLocal<BufferRecycler> ROOM =
      ThreadLocal.withInitial(BufferRecycler::new);

  private static final JsonFactory FACTORY =
      JsonFactory.builder().build().setCharacterEscapes(new Escapes());

  private Json() {}

  /** Writes one document. */
  public interface Document {
    void write(JsonGenerator json) throws IOException;
  }

  public static String text(Document document) {
    try (SegmentedStringWriter out = new SegmentedStringWriter(ROOM.get())) {
      try (JsonGenerator json = FACTORY.createGenerator(out)) {
        document.write(json);
      }
      return out.getAndClear();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As {@link #text}, a line for each value, for people to read. */
  public static String lines(Document document) {
    DefaultIndenter indent = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter(
            Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER));
    printer.indentObjectsWith(indent);
    printer.indentArraysWith(indent);
    return text(
            json -> {
              json.setPrettyPrinter(printer);
              document.write(json);
            })
        + "\n";
  }

  /** The document as the content of a script element. */
  public static Html html(Document document) {
    return Html.of(text(document));
  }

  private static final class Escapes extends CharacterEscapes {

    private static final long serialVersionUID = 1L;
    private static final int[] ASCII = standardAsciiEscapesForJSON();

    static {
      for (char c : new char[] {'<', '>', '&'}) {
        ASCII[c] = ESCAPE_STANDARD;
      }
    }

    @Override
    public int[] getEscapeCodesForAscii() {
      return ASCII.clone();
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int ch) {
      return null;
    }
  }
}

package dev.candor.importing.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON as maps, lists and texts; a number is its text, and null is an empty text. */
public final class JsonExport {

  private JsonExport() {}

  public static Object read(InputStream in) throws IOException {
    JsonFactory factory =
        JsonFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxNestingDepth(SafeXml.DEEPEST)
                    .maxStringLength(64 << 20)
                    .build())
            .build();
    try (JsonParser json = factory.createParser(in)) {
      json.nextToken();
      return value(json);
    }
  }

  /** Writes a list of objects whose values are texts, one a line. */
  public static String write(List<Map<String, String>> objects) {
    StringBuilder lines = new StringBuilder("[");
    for (Map<String, String> object : objects) {
      lines.append(lines.length() == 1 ? "\n{" : ",\n{");
      String separator = "";
      for (Map.Entry<String, String> each : object.entrySet()) {
        lines.append(separator).append(quoted(each.getKey())).append(": ");
        lines.append(quoted(each.getValue()));
        separator = ", ";
      }
      lines.append('}');
    }
    return lines.append("\n]\n").toString();
  }

  private static String quoted(String text) {
    return "\"" + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(text)) + "\"";
  }

  /** Why something isn't JSON, in one line, and where. */
  public static String fault(IOException e) {
    String why = String.valueOf(e.getMessage());
    String place = "";
    if (e instanceof JsonProcessingException json) {
      why = String.valueOf(json.getOriginalMessage());
      JsonLocation at = json.getLocation();
      place = at == null ? "" : " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")";
    }
    return why.lines().findFirst().orElse("unreadable").replaceFirst(" \\(start marker .*$", "")
        + place;
  }

  private static Object value(JsonParser json) throws IOException {
    JsonToken token = json.currentToken();
    if (token == JsonToken.START_OBJECT) {
      Map<String, Object> map = new LinkedHashMap<>();
      while (json.nextToken() != JsonToken.END_OBJECT) {
        String key = json.currentName();
        json.nextToken();
        map.put(key, value(json));
      }
      return map;
    } else if (token == JsonToken.START_ARRAY) {
      List<Object> list = new ArrayList<>();
      while (json.nextToken() != JsonToken.END_ARRAY) {
        list.add(value(json));
      }
      return list;
    }
    return token == null || token == JsonToken.VALUE_NULL ? "" : json.getText();
  }

  /** A value of a map as text; empty if there is none. */
  public static String text(Object map, String key) {
    return map instanceof Map<?, ?> m && m.get(key) instanceof String text ? text : "";
  }

  /** A value of a map as a list; a single value is a list of one. */
  public static List<Object> list(Object map, String key) {
    Object value = map instanceof Map<?, ?> m ? m.get(key) : null;
    return value instanceof List<?> list
        ? new ArrayList<>(list)
        : value == null || value.equals("") ? List.of() : List.of(value);
  }

  /** A value of a map that is a map; an empty one if there is none. */
  public static Map<?, ?> map(Object map, String key) {
    return map instanceof Map<?, ?> m && m.get(key) instanceof Map<?, ?> inner ? inner : Map.of();
  }
}

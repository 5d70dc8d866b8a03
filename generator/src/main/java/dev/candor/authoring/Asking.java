package dev.candor.authoring;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.Optional;

/** Asks the user at a terminal, who answers line by line. */
public interface Asking {

  /** Asks no questions: answers that weren't given in advance stay empty. */
  Asking NOBODY =
      new Asking() {
        @Override
        public boolean isSomebody() {
          return false;
        }

        @Override
        public void tell(String line) {
          // there is nobody to tell
        }

        @Override
        public Optional<String> ask(String prompt) {
          return Optional.empty();
        }
      };

  boolean isSomebody();

  void tell(String line);

  /** The answer, without surrounding white space; empty at the end of input. */
  Optional<String> ask(String prompt);

  /** Asks through streams. */
  static Asking through(InputStream in, Charset charset, PrintWriter out) {
    BufferedReader reader = new BufferedReader(new InputStreamReader(in, charset));
    return new Asking() {
      @Override
      public boolean isSomebody() {
        return true;
      }

      @Override
      public void tell(String line) {
        out.println(line);
        out.flush();
      }

      @Override
      public Optional<String> ask(String prompt) {
        out.print(prompt);
        out.flush();
        try {
          return Optional.ofNullable(reader.readLine()).map(String::strip);
        } catch (IOException e) {
          return Optional.empty();
        }
      }
    };
  }
}

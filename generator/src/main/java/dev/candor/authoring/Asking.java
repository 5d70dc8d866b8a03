package dev.candor.authoring;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.Optional;

/** Somebody at a terminal who answers line by line; empty once they have gone. */
public interface Asking {

  /** Nobody: what is not said beforehand stays unsaid. */
  Asking NOBODY =
      new Asking() {
        @Override
        public boolean isSomebody() {
          return false;
        }

        @Override
        public void tell(String line) {
          // nobody listens
        }

        @Override
        public Optional<String> ask(String prompt) {
          return Optional.empty();
        }
      };

  boolean isSomebody();

  void tell(String line);

  /** Their answer, without white space around it. */
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

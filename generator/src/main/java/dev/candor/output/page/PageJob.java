package dev.candor.output.page;

import dev.candor.render.PageView;
import java.util.function.Supplier;

/** A page that can be made: its address, and what makes its view when it is needed. */
public record PageJob(String address, Supplier<PageView> view) {

  /** The same page with art. */
  PageJob dressed(Gallery gallery) {
    return new PageJob(address, () -> gallery.dressed(view.get()));
  }
}

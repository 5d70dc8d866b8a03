package dev.candor.render;

import java.util.Optional;

/** A licence; {@code fresh} if it was checked within 90 days of the build and has not expired. */
public record LicenceView(
    String type,
    String jurisdiction,
    String number,
    Optional<String> board,
    Day checked,
    Optional<Day> expires,
    boolean fresh) {}

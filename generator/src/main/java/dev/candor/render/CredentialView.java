package dev.candor.render;

import java.util.Optional;

/** A title, who gave it, and when that was checked. */
public record CredentialView(String title, String issuer, Optional<Day> checked) {}

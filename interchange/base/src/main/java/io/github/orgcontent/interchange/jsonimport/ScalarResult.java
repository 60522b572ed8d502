package io.github.orgcontent.interchange.jsonimport;

import java.util.Optional;

/**
 * The result of the conversion of one scalar: a value of the model, or the reason why the model cannot hold the scalar.
 *
 * @param value the value; empty if the scalar is invalid
 * @param change the detail that the value does not keep; empty if the value keeps everything
 * @param reason the reason why the scalar is invalid, one English sentence without a full stop; empty if it is valid
 */
public record ScalarResult<T>(Optional<T> value, Optional<Change> change, String reason) {
    /**
     * A detail of a scalar that the value does not keep.
     *
     * @param name the name of the detail: {@code spelling}
     * @param reason one English sentence without a full stop
     */
    public record Change(String name, String reason) {}

    /** A value that keeps everything. */
    public static <T> ScalarResult<T> of(T value) {
        return new ScalarResult<>(Optional.of(value), Optional.empty(), "");
    }

    /** A value that does not keep a detail. */
    public static <T> ScalarResult<T> changed(T value, String name, String reason) {
        return new ScalarResult<>(Optional.of(value), Optional.of(new Change(name, reason)), "");
    }

    /** No value. */
    public static <T> ScalarResult<T> invalid(String reason) {
        return new ScalarResult<>(Optional.empty(), Optional.empty(), reason);
    }

    /** Whether there is a value. */
    public boolean isValid() {
        return value.isPresent();
    }
}

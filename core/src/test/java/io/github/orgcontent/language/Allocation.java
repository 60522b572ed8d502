package io.github.orgcontent.language;

import java.lang.reflect.Method;

/**
 * Memory allocation of a thread. Uses reflection, because the module does not require the management module of the JDK.
 */
final class Allocation {
    private final Object threads;
    private final Method allocated;

    Allocation() throws ReflectiveOperationException {
        this.threads = Class.forName("java.lang.management.ManagementFactory")
                .getMethod("getThreadMXBean")
                .invoke(null);
        this.allocated =
                Class.forName("com.sun.management.ThreadMXBean").getMethod("getThreadAllocatedBytes", long.class);
    }

    /** Bytes that the current thread allocates while it runs an action. */
    long of(Runnable run) throws ReflectiveOperationException {
        long before = soFar();
        run.run();
        return soFar() - before;
    }

    private long soFar() throws ReflectiveOperationException {
        return (long) allocated.invoke(threads, Thread.currentThread().getId());
    }
}

package io.github.orgcontent.language;

import java.lang.reflect.Method;

/** The memory that a thread asks for. By reflection, since the module does not read those of the JDK's management. */
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

    /** The bytes that this thread allocates for something. */
    long of(Runnable run) throws ReflectiveOperationException {
        long before = soFar();
        run.run();
        return soFar() - before;
    }

    private long soFar() throws ReflectiveOperationException {
        return (long) allocated.invoke(threads, Thread.currentThread().getId());
    }
}

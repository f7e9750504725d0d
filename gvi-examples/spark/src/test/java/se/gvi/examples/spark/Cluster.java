// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.spark;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A standalone master and two workers of one core each, every one a process of its own on this machine, on ports that are
 * free. Spark's jars are those that the build resolved, without gvi and what only gvi needs: a class that is missing in
 * the job's jar is missing here.
 */
final class Cluster implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Pattern MASTER = Pattern.compile("Starting Spark master at (spark://\\S+)");
    private static final Pattern REGISTERED = Pattern.compile("Successfully registered with master");
    private static final Pattern TASK_END =
            Pattern.compile("\\{\"Event\":\"SparkListenerTaskEnd\".*?\"Executor ID\":\"(\\d+)\"");
    private static final Pattern NOT_SPARKS = Pattern.compile(
            "(gvi|guava|fastcsv|picocli|jspecify|commons-(statistics|numbers|rng)|junit|assertj|surefire)-.*");

    private final Path directory;
    private final Path home;
    private final List<Path> workers = new ArrayList<>();
    private final List<Process> processes = new ArrayList<>();
    private final Thread atExit = new Thread(this::kill);
    private final String master;

    /** Starts them; what they log stays beside what the build made. */
    Cluster() throws IOException, InterruptedException {
        this.directory = Files.createTempDirectory(Path.of(System.getProperty("gvi.spark.directory")), "cluster-");
        this.home = Files.createDirectories(directory.resolve("spark"));
        Path jars = Files.createDirectory(home.resolve("jars"));
        nameSparksJars(jars.resolve("spark.jar"));
        Runtime.getRuntime().addShutdownHook(atExit);
        try {
            Path log = start("master", "org.apache.spark.deploy.master.Master", "--host", "127.0.0.1", "--port", "0");
            master = awaited(log, MASTER).group(1);
            for (String worker : List.of("worker-1", "worker-2")) {
                workers.add(start(
                        worker,
                        "org.apache.spark.deploy.worker.Worker",
                        "--host",
                        "127.0.0.1",
                        "--port",
                        "0",
                        "--cores",
                        "1",
                        "--memory",
                        "600m",
                        "--work-dir",
                        directory.resolve(worker).toString(),
                        master));
            }
            for (Path worker : workers) {
                awaited(worker, REGISTERED);
            }
        } catch (IOException | InterruptedException | RuntimeException | Error broken) {
            close();
            throw broken;
        }
    }

    /** A jar that holds nothing but the addresses of Spark's, which stay where the build has them. */
    private static void nameSparksJars(Path jar) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes()
                .put(
                        Attributes.Name.CLASS_PATH,
                        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                                .map(Path::of)
                                .filter(Cluster::isSparks)
                                .map(path -> path.toAbsolutePath().toUri().toString())
                                .collect(Collectors.joining(" ")));
        new JarOutputStream(Files.newOutputStream(jar), manifest).close();
    }

    private static boolean isSparks(Path entry) {
        String name = entry.getFileName().toString();
        return name.endsWith(".jar") && !NOT_SPARKS.matcher(name).matches();
    }

    /** What a submitted job left behind. */
    record Ran(int exit, Path log, Set<String> executorsWithTasks) {}

    /** Submits the jar of the jobs as {@code spark-submit} does, and waits for its end. */
    Ran submit(Class<?> job, String... arguments) throws IOException, InterruptedException {
        Path events = Files.createTempDirectory(directory, "events");
        List<String> submit = new ArrayList<>(List.of("--master", master, "--class", job.getName()));
        Map.of(
                        "spark.driver.host", "127.0.0.1",
                        "spark.driver.bindAddress", "127.0.0.1",
                        "spark.ui.enabled", "false",
                        "spark.cores.max", "2",
                        "spark.executor.memory", "512m",
                        // Both executors are there before the first task is.
                        "spark.scheduler.minRegisteredResourcesRatio", "1.0",
                        "spark.scheduler.maxRegisteredResourcesWaitingTime", PATIENCE.toSeconds() + "s",
                        "spark.eventLog.enabled", "true",
                        "spark.eventLog.rolling.enabled", "false",
                        "spark.eventLog.dir", events.toUri().toString())
                .forEach((key, value) -> submit.addAll(List.of("--conf", key + "=" + value)));
        submit.addAll(List.of("--conf", "spark.eventLog.compress=false", System.getProperty("gvi.spark.jar")));
        submit.addAll(Arrays.asList(arguments));
        Path log = start("submit", "org.apache.spark.deploy.SparkSubmit", submit.toArray(String[]::new));
        Process process = processes.get(processes.size() - 1);
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("The job did not end:\n" + Files.readString(log));
        }
        return new Ran(process.exitValue(), log, executors(events));
    }

    private static Set<String> executors(Path events) throws IOException {
        Set<String> executors = new TreeSet<>();
        try (Stream<Path> logs = Files.list(events)) {
            for (Path log : logs.toList()) {
                TASK_END.matcher(Files.readString(log)).results().forEach(end -> executors.add(end.group(1)));
            }
        }
        return executors;
    }

    /** The executors that a worker started for the job that was submitted last. */
    Set<String> executorsOf(String worker) throws IOException {
        try (Stream<Path> jobs = Files.list(directory.resolve(worker))) {
            Path last = jobs.max(Path::compareTo).orElseThrow();
            try (Stream<Path> executors = Files.list(last)) {
                return executors
                        .map(executor -> executor.getFileName().toString())
                        .collect(Collectors.toCollection(TreeSet::new));
            }
        }
    }

    private Path start(String name, String main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx600m",
                "-cp",
                home.resolve("jars") + File.separator + "*",
                main));
        command.addAll(Arrays.asList(arguments));
        Path log = Files.createTempFile(directory, name + "-", ".log");
        ProcessBuilder process = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        process.environment().keySet().removeIf(variable -> variable.startsWith("SPARK_"));
        process.environment()
                .putAll(Map.of(
                        "SPARK_HOME", home.toString(),
                        "SPARK_SCALA_VERSION", "2.13",
                        "SPARK_LOCAL_IP", "127.0.0.1",
                        "SPARK_MASTER_WEBUI_PORT", "0",
                        "SPARK_WORKER_WEBUI_PORT", "0"));
        processes.add(process.start());
        return log;
    }

    private MatchResult awaited(Path log, Pattern words) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            var found = words.matcher(Files.readString(log));
            if (found.find()) {
                return found.toMatchResult();
            }
            Thread.sleep(100);
        }
        throw new AssertionError("The log does not say \"" + words + "\":\n" + Files.readString(log));
    }

    /** Workers end their executors when they are asked to end; whoever has not after a while is killed. */
    private void kill() {
        List<ProcessHandle> all = processes.stream()
                .flatMap(process -> Stream.concat(process.descendants(), Stream.of(process.toHandle())))
                .toList();
        all.forEach(ProcessHandle::destroy);
        for (ProcessHandle each : all) {
            try {
                each.onExit().get(5, TimeUnit.SECONDS);
            } catch (Exception stubborn) {
                each.destroyForcibly();
            }
        }
    }

    @Override
    public void close() {
        kill();
        Runtime.getRuntime().removeShutdownHook(atExit);
    }
}

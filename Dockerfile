# Builds the program and its page. Tests run before, with ./mvnw verify, and not again here.
FROM eclipse-temurin:25-jdk AS build
WORKDIR /build
COPY . .
RUN --mount=type=cache,target=/root/.m2 \
    ./mvnw -B -ntp -DskipTests -Dcheckstyle.skip -Dspotless.check.skip package

FROM eclipse-temurin:25-jre
RUN useradd --system --user-group --home-dir /app fourchains \
    && mkdir -p /app /data \
    && chown fourchains:fourchains /data
WORKDIR /app
COPY --from=build /build/target/fourchains.jar fourchains.jar
COPY LICENSE NOTICE ./
USER fourchains

# Inside a container 127.0.0.1 is reached by nobody. Who may reach the port is said where it is published.
ENV SERVER_ADDRESS=0.0.0.0 DATA_DIR=/data PORT=8080
VOLUME /data
EXPOSE 8080

# By bash alone: the image need not have curl.
HEALTHCHECK --interval=10s --timeout=5s --start-period=120s --retries=6 \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/$PORT && printf 'GET /actuator/health HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && grep -q '\"status\":\"UP\"' <&3"]

ENTRYPOINT ["java", "--sun-misc-unsafe-memory-access=allow", "-XX:MaxRAMPercentage=75", "-jar", "fourchains.jar"]
CMD ["serve"]

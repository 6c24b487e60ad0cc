/** The server that the sandbox and the tests run, unless another one is given or on PATH. */
export const VERSION = '1.13.5';
export const GO_MODULE = `github.com/livekit/livekit-server/cmd/server@v${VERSION}`;
export const DOCKER_IMAGE = `livekit/livekit-server:v${VERSION}`;

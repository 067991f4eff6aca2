// Command pulumi-resource-kubernetes serves the Kubernetes provider of Pulumi.
// The build writes schema.json beside this file, from the provider's own module: see go/provider.ts.
package main

import (
	_ "embed"

	"github.com/pulumi/pulumi-kubernetes/provider/v4/pkg/provider"
	"github.com/pulumi/pulumi-kubernetes/provider/v4/pkg/version"
)

//go:embed schema.json
var schema []byte

func main() {
	provider.Serve("kubernetes", version.Version, schema, []byte("{}"))
}

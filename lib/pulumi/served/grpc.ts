import { createRequire } from 'node:module';
import type * as Grpc from '@grpc/grpc-js';
import type * as Protobuf from 'google-protobuf';
import type * as Empties from 'google-protobuf/google/protobuf/empty_pb';
import type * as Structs from 'google-protobuf/google/protobuf/struct_pb';

const ofSdk = createRequire(require.resolve('@pulumi/pulumi/package.json'));

/** gRPC as Pulumi's SDK brings it along; of the SDK itself only the messages are loaded. */
export const grpc = ofSdk('@grpc/grpc-js') as typeof Grpc;
export const { BinaryReader } = ofSdk('google-protobuf') as typeof Protobuf;
export const { Empty } = ofSdk('google-protobuf/google/protobuf/empty_pb') as typeof Empties;
export const { Struct } = ofSdk('google-protobuf/google/protobuf/struct_pb') as typeof Structs;

/** As much as the SDK allows, which is a hundred times what gRPC does. */
export const channelOptions = { 'grpc.max_receive_message_length': 400 * 1024 * 1024 };

// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "mark-one",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(url: "https://github.com/OWNER/gradus", from: "0.2.0")
  ],
  targets: [
    .executableTarget(
      name: "mark-one", dependencies: [.product(name: "GradusKit", package: "gradus")])
  ]
)

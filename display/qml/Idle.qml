pragma ComponentBehavior: Bound
import QtQuick
import Lobbycall
import Lobbycall.Display

// Nobody is called: what to do, or that the house is closed.
Rectangle {
    id: idle

    required property DisplayViewModel viewModel
    readonly property string textId: viewModel.closed ? "wall-closed" : "wall-wait"

    color: Theme.surface
    radius: viewModel.px("margin") / 2

    // The office's own pictures and texts take turns with ours. A picture that cannot be shown leaves ours.
    Image {
        id: picture

        anchors.fill: parent
        anchors.margins: idle.viewModel.px("margin") / 2
        source: idle.visible ? idle.viewModel.slidePicture : ""
        sourceSize: Qt.size(width, height)
        fillMode: Image.PreserveAspectFit
        asynchronous: true
        cache: false
    }

    Label {
        id: own

        anchors.fill: parent
        anchors.margins: idle.viewModel.px("margin") * 1.6
        visible: idle.viewModel.slideText !== ""
        text: idle.viewModel.slideText
        font.pixelSize: idle.viewModel.px("text") * 1.3
        fontSizeMode: Text.Fit
        minimumPixelSize: idle.viewModel.px("small")
        verticalAlignment: Text.AlignVCenter
        elide: Text.ElideRight
    }

    Column {
        visible: picture.status !== Image.Ready && !own.visible
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: idle.viewModel.px("margin") * 1.6
        anchors.verticalCenter: parent.verticalCenter
        spacing: idle.viewModel.px("margin")

        Label {
            width: parent.width
            height: Math.min(implicitHeight, idle.height * (idle.viewModel.closed ? 0.34 : 0.55))
            text: idle.viewModel.closed ? qsTrId("wall-closed") : qsTrId("wall-wait")
            font.pixelSize: Math.min(idle.viewModel.px("place") * 0.8, idle.width / 10)
            fontSizeMode: Text.Fit
            minimumPixelSize: idle.viewModel.px("small")
            font.weight: Font.DemiBold
        }
        Label {
            width: parent.width
            height: Math.min(implicitHeight, idle.height * 0.36)
            visible: idle.viewModel.closed && idle.viewModel.hours !== ""
            text: qsTrId("wall-hours").arg(idle.viewModel.hours)
            font.pixelSize: Math.min(idle.viewModel.px("text"), idle.width / 13)
            fontSizeMode: Text.Fit
            minimumPixelSize: idle.viewModel.px("small") * 0.8
        }
        Label {
            width: parent.width
            visible: text !== "" && idle.height > (idle.viewModel.closed ? 8 : 5.5) * idle.viewModel.px("small")
            text: idle.viewModel.second === "" ? "" : idle.viewModel.also(idle.textId)
            font.pixelSize: idle.viewModel.px("small") * 0.8
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: idle.viewModel.px("small") * 0.6
            wrapMode: Text.NoWrap
            color: Theme.quiet
        }
    }
}

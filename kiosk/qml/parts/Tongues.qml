pragma ComponentBehavior: Bound
import Lobbycall
import Lobbycall.Kiosk
import QtQuick

// The languages, each by its own name.
Grid {
    id: tongues

    required property KioskViewModel viewModel
    property real leastHeight: Theme.target
    readonly property real cell: Math.floor((width - (columns - 1) * spacing) / columns)

    readonly property real tall: Math.max(leastHeight, ...Array.from(children, tongue => tongue.wanted ?? 0))

    spacing: Theme.gap

    Repeater {
        model: tongues.viewModel.languages

        Pressable {
            id: tongue

            required property var modelData
            readonly property real wanted: word.implicitHeight + Theme.mm(3)

            width: tongues.cell
            height: tongues.tall
            name: tongue.modelData.name
            chosen: tongue.modelData.tag === tongues.viewModel.language
            checkable: true
            onClicked: tongues.viewModel.chooseLanguage(tongue.modelData.tag)

            Label {
                id: word

                anchors.verticalCenter: parent.verticalCenter
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.margins: Theme.mm(1)
                text: tongue.modelData.name
                horizontalAlignment: Text.AlignHCenter
                font.weight: Font.Medium
                color: tongue.ink
                Accessible.ignored: true
            }
        }
    }
}

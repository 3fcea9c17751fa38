pragma ComponentBehavior: Bound
import Lobbycall
import Lobbycall.Kiosk
import QtQuick

// The languages, each by its own name, at once visible on every screen.
Repeater {
    id: tongues

    required property KioskViewModel viewModel
    property real buttonWidth: 0

    model: tongues.viewModel.languages

    BigButton {
        required property var modelData

        width: tongues.buttonWidth > 0 ? tongues.buttonWidth : implicitWidth
        text: modelData.name
        primary: modelData.tag === tongues.viewModel.language
        capMm: 5.2
        Accessible.checkable: true
        Accessible.checked: primary
        onClicked: tongues.viewModel.chooseLanguage(modelData.tag)
    }
}
